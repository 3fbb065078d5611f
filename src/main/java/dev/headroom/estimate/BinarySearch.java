package dev.headroom.estimate;

import java.util.function.IntPredicate;

/** Search for the largest number that still holds. */
final class BinarySearch {
    private BinarySearch() {}

    /**
     * The largest of {@code 1 .. limit} for which a condition holds that fails for all above; 0 where it holds for
     * none.
     */
    static int of(int limit, IntPredicate holds) {
        int yes = 0;
        int no = limit + 1;
        while (no - yes > 1) {
            int middle = yes + (no - yes) / 2;
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}
