package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.BadInputException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page says where it stands in its list. */
class PageInfoTest {
    private static final Sorting<Row> BY_KEY = new Sorting<>("rows", List.of(), Row::key);
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");

    @Test
    void aPageAtTheStartHasANextOne() throws BadInputException {
        assertPage(page(2, null, null, null), "ab", false, true);
    }

    @Test
    void aPageInTheMiddleHasBothNeighbours() throws BadInputException {
        assertPage(page(2, cursorOf("b"), null, null), "cd", true, true);
        assertPage(page(null, null, 2, cursorOf("d")), "bc", true, true);
    }

    @Test
    void aPageAtTheEndHasAPreviousOne() throws BadInputException {
        assertPage(page(2, cursorOf("d"), null, null), "e", true, false);
        assertPage(page(null, null, 2, null), "de", true, false);
    }

    @Test
    void aPageOfTheWholeListHasNoNeighbours() throws BadInputException {
        assertPage(page(5, null, null, null), "abcde", false, false);
        assertPage(page(null, null, 5, null), "abcde", false, false);
    }

    @Test
    void aPageBetweenTwoCursors() throws BadInputException {
        assertPage(page(100, cursorOf("a"), null, cursorOf("e")), "bcd", true, true);
        assertPage(page(2, cursorOf("a"), null, cursorOf("e")), "bc", true, true);
        assertPage(page(null, cursorOf("a"), 2, cursorOf("e")), "cd", true, true);
    }

    @Test
    void aPageBehindTheEnd() throws BadInputException {
        assertPage(page(2, cursorOf("e"), null, null), "", true, false);
    }

    @Test
    void aPageAheadOfTheStart() throws BadInputException {
        assertPage(page(null, null, 2, cursorOf("a")), "", false, true);
    }

    @Test
    void aPageBetweenCursorsTheWrongWayRoundIsEmpty() throws BadInputException {
        assertPage(page(2, cursorOf("d"), null, cursorOf("b")), "", true, true);
        assertPage(page(null, cursorOf("d"), 2, cursorOf("b")), "", true, true);
    }

    @Test
    void aPageOfAnEmptyList() throws BadInputException {
        Page<Row> page = Pager.page(Stream.of(), BY_KEY, new PageRequest(null, null, null, null));
        assertThat(page.nodes()).isEmpty();
        assertThat(page.totalCount()).isZero();
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
    }

    @Test
    void edgesPairEachRowWithItsCursor() throws BadInputException {
        Page<Row> page = page(3, null, null, null);
        assertThat(page.<String>edges((cursor, row) -> row.key() + cursor))
                .containsExactly("a" + cursorOf("a"), "b" + cursorOf("b"), "c" + cursorOf("c"));
    }

    private static void assertPage(Page<Row> page, String keys, boolean hasPrevious, boolean hasNext)
            throws BadInputException {
        assertThat(String.join("", page.nodes().stream().map(Row::key).toList()))
                .isEqualTo(keys);
        String start = keys.isEmpty() ? null : cursorOf(keys.substring(0, 1));
        String end = keys.isEmpty() ? null : cursorOf(keys.substring(keys.length() - 1));
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(hasNext, hasPrevious, start, end));
        assertThat(page.totalCount()).isEqualTo(KEYS.size());
    }

    private static Page<Row> page(Integer first, String after, Integer last, String before) throws BadInputException {
        return Pager.page(KEYS.stream().map(PageInfoTest::row), BY_KEY, new PageRequest(first, after, last, before));
    }

    private static String cursorOf(String key) throws BadInputException {
        return Pager.page(Stream.of(row(key)), BY_KEY, new PageRequest(1, null, null, null))
                .pageInfo()
                .startCursor();
    }

    private static Row row(String key) {
        return Row.counting(key, null);
    }
}
