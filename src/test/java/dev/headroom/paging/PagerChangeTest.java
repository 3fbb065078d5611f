package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.BadInputException;
import dev.headroom.paging.Row.By;
import dev.headroom.paging.Row.Column;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cursor keeps its place while rows come and go around it. */
class PagerChangeTest {
    private static final Sorting<Row> BY_COUNT =
            new Sorting<>("rows", List.of(new By(Column.COUNT, Direction.ASC)), Row::key);
    private static final Row ONE = Row.counting("one", 1);
    private static final Row TWO = Row.counting("two", 2);
    private static final Row TWO_AND_A_TIE = Row.counting("twofold", 2);
    private static final Row FIVE = Row.counting("five", 5);
    private static final Row EIGHT = Row.counting("eight", 8);

    static Stream<RandomList> lists() {
        return RandomList.all().filter(list -> !list.rows().isEmpty());
    }

    @Test
    void aRowInsertedBeforeTheCursorDoesNotRepeatARow() throws BadInputException {
        assertThat(behind(FIVE, Stream.of(ONE, TWO, FIVE, EIGHT))).containsExactly(EIGHT);
        assertThat(ahead(FIVE, Stream.of(ONE, TWO, FIVE, EIGHT))).containsExactly(ONE, TWO);
    }

    @Test
    void aTieInsertedNextToTheCursorIsOnItsOwnSide() throws BadInputException {
        assertThat(behind(TWO, Stream.of(ONE, TWO_AND_A_TIE, TWO, FIVE))).containsExactly(TWO_AND_A_TIE, FIVE);
        assertThat(ahead(TWO_AND_A_TIE, Stream.of(ONE, TWO_AND_A_TIE, TWO, FIVE)))
                .containsExactly(ONE, TWO);
    }

    @Test
    void theCursorOutlivesItsOwnRow() throws BadInputException {
        assertThat(behind(TWO, Stream.of(ONE, FIVE, EIGHT))).containsExactly(FIVE, EIGHT);
        assertThat(ahead(FIVE, Stream.of(ONE, TWO, EIGHT))).containsExactly(ONE, TWO);
    }

    @Test
    void theCursorOutlivesTheWholeList() throws BadInputException {
        assertThat(behind(TWO, Stream.of())).isEmpty();
        assertThat(ahead(TWO, Stream.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCursorPartsEveryChangedList(RandomList list) throws BadInputException {
        RandomList changed = list.changed();
        Page<Row> page = Pager.page(
                list.rows().stream(), list.sorting(), new PageRequest(PageRequest.MAX_SIZE, null, null, null));
        for (int i = 0; i < page.nodes().size(); i++) {
            Row row = page.nodes().get(i);
            var behind = new PageRequest(PageRequest.MAX_SIZE, page.cursors().get(i), null, null);
            var ahead = new PageRequest(
                    null, null, PageRequest.MAX_SIZE, page.cursors().get(i));

            assertThat(Pager.page(changed.rows().stream(), list.sorting(), behind)
                            .nodes())
                    .containsExactlyElementsOf(changed.inOrder().stream()
                            .filter(other -> list.comparator().compare(other, row) > 0)
                            .toList());
            assertThat(Pager.page(changed.rows().stream(), list.sorting(), ahead)
                            .nodes())
                    .containsExactlyElementsOf(changed.inOrder().stream()
                            .filter(other -> list.comparator().compare(other, row) < 0)
                            .toList());
        }
    }

    private static List<Row> behind(Row row, Stream<Row> rows) throws BadInputException {
        return Pager.page(rows, BY_COUNT, new PageRequest(null, cursorOf(row), null, null))
                .nodes();
    }

    private static List<Row> ahead(Row row, Stream<Row> rows) throws BadInputException {
        return Pager.page(rows, BY_COUNT, new PageRequest(null, null, null, cursorOf(row)))
                .nodes();
    }

    private static String cursorOf(Row row) throws BadInputException {
        return Pager.page(Stream.of(row), BY_COUNT, new PageRequest(1, null, null, null))
                .pageInfo()
                .endCursor();
    }
}
