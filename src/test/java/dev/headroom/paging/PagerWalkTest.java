package dev.headroom.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk over all pages of a list, in either direction, meets every row once and in order. */
class PagerWalkTest {
    private static final List<Integer> PAGE_SIZES = List.of(1, 2, 3, 7, PageRequest.MAX_SIZE);

    static Stream<Arguments> listsAndPageSizes() {
        return RandomList.all().flatMap(list -> PAGE_SIZES.stream().map(size -> Arguments.of(list, size)));
    }

    @ParameterizedTest
    @MethodSource("listsAndPageSizes")
    void forwardMeetsEveryRowOnce(RandomList list, int pageSize) throws BadInputException {
        List<Row> met = new ArrayList<>();
        Page<Row> page = page(list, new PageRequest(pageSize, null, null, null));
        met.addAll(page.nodes());
        while (page.pageInfo().hasNextPage()) {
            page = page(list, new PageRequest(pageSize, page.pageInfo().endCursor(), null, null));
            assertThat(page.nodes()).isNotEmpty().hasSizeLessThanOrEqualTo(pageSize);
            assertThat(page.pageInfo().hasPreviousPage()).isTrue();
            met.addAll(page.nodes());
        }
        assertThat(met).containsExactlyElementsOf(list.inOrder());
    }

    @ParameterizedTest
    @MethodSource("listsAndPageSizes")
    void backwardMeetsEveryRowOnce(RandomList list, int pageSize) throws BadInputException {
        List<Row> met = new ArrayList<>();
        Page<Row> page = page(list, new PageRequest(null, null, pageSize, null));
        met.addAll(page.nodes());
        while (page.pageInfo().hasPreviousPage()) {
            page = page(
                    list, new PageRequest(null, null, pageSize, page.pageInfo().startCursor()));
            assertThat(page.nodes()).isNotEmpty().hasSizeLessThanOrEqualTo(pageSize);
            assertThat(page.pageInfo().hasNextPage()).isTrue();
            met.addAll(0, page.nodes());
        }
        assertThat(met).containsExactlyElementsOf(list.inOrder());
    }

    private static Page<Row> page(RandomList list, PageRequest request) throws BadInputException {
        return Pager.page(list.rows().stream(), list.sorting(), request);
    }
}
