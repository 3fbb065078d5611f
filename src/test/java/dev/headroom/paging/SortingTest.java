package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.headroom.error.BadInputException;
import dev.headroom.paging.Row.By;
import dev.headroom.paging.Row.Column;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists come in the order asked for, or in their own. */
class SortingTest {
    private static final By BY_NAME = new By(Column.NAME, Direction.ASC);
    private static final By COUNT_UP = new By(Column.COUNT, Direction.ASC);
    private static final By COUNT_DOWN = new By(Column.COUNT, Direction.DESC);
    private static final By COUNT_ANY_WAY = new By(Column.COUNT, null);
    private static final Row FEW_BEES = new Row("k1", 1, null, "bee");
    private static final Row MANY_BEES = new Row("k2", 9, null, "bee");
    private static final Row ANTS_OF_UNKNOWN_COUNT = new Row("k3", null, null, "ant");

    @Test
    void theListsOwnOrderStandsInForNone() throws BadInputException {
        assertThat(inOrder(null)).containsExactly(ANTS_OF_UNKNOWN_COUNT, FEW_BEES, MANY_BEES);
        assertThat(inOrder(List.of())).containsExactly(ANTS_OF_UNKNOWN_COUNT, FEW_BEES, MANY_BEES);
    }

    @Test
    void unknownValuesComeLastEitherWay() throws BadInputException {
        assertThat(inOrder(List.of(COUNT_UP))).containsExactly(FEW_BEES, MANY_BEES, ANTS_OF_UNKNOWN_COUNT);
        assertThat(inOrder(List.of(COUNT_DOWN))).containsExactly(MANY_BEES, FEW_BEES, ANTS_OF_UNKNOWN_COUNT);
    }

    @Test
    void noDirectionMeansUp() throws BadInputException {
        assertThat(inOrder(List.of(COUNT_ANY_WAY))).isEqualTo(inOrder(List.of(COUNT_UP)));
        assertThat(sorting(List.of(COUNT_ANY_WAY)).signature())
                .isEqualTo(sorting(List.of(COUNT_UP)).signature());
    }

    @Test
    void laterColumnsBreakTiesOfEarlierOnes() throws BadInputException {
        assertThat(inOrder(List.of(BY_NAME, COUNT_DOWN))).containsExactly(ANTS_OF_UNKNOWN_COUNT, MANY_BEES, FEW_BEES);
    }

    @Test
    void theNaturalKeyBreaksTheLastTieUpwards() throws BadInputException {
        By nameDown = new By(Column.NAME, Direction.DESC);
        assertThat(inOrder(List.of(nameDown))).containsExactly(FEW_BEES, MANY_BEES, ANTS_OF_UNKNOWN_COUNT);
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void refusesAColumnNamedTwice(Column column) {
        var twice = List.of(new By(column, Direction.ASC), new By(column, Direction.DESC));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> sorting(twice))
                .withMessage("orderBy must be a list that names each field once, but is \"%s\"", column);
    }

    private static List<Row> inOrder(List<By> asked) throws BadInputException {
        Stream<Row> rows = Stream.of(MANY_BEES, ANTS_OF_UNKNOWN_COUNT, FEW_BEES);
        return Pager.page(rows, sorting(asked), new PageRequest(null, null, null, null))
                .nodes();
    }

    private static Sorting<Row> sorting(List<By> asked) throws BadInputException {
        return Sorting.of("rows", asked, List.of(BY_NAME), Row::key);
    }
}
