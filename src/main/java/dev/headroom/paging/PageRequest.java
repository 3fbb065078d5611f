package dev.headroom.paging;

import dev.headroom.error.BadInputException;
import org.jspecify.annotations.Nullable;

/** The four pagination arguments of a connection; any of them may be null. */
public record PageRequest(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {
    /** Descriptions of the four arguments, for the schema. */
    public static final String FIRST = "Rows from the start, 1 to 100; 20 where neither first nor last is given.";

    public static final String AFTER = "Only rows behind this cursor.";
    public static final String LAST = "Rows from the end, 1 to 100; not together with first.";
    public static final String BEFORE = "Only rows ahead of this cursor.";
    /** Rows of a page that names no size. */
    public static final int DEFAULT_SIZE = 20;
    /** Rows of the largest page. */
    public static final int MAX_SIZE = 100;

    /** Whether the page is cut from the end of the list. */
    boolean backward() {
        return last != null;
    }

    /** Rows asked for, {@code 1 .. MAX_SIZE}. */
    public int size() throws BadInputException {
        if (first != null && last != null) {
            throw new BadInputException("last", last, "left out where first is given");
        }
        return last != null ? checked("last", last) : first != null ? checked("first", first) : DEFAULT_SIZE;
    }

    private static int checked(String argument, int size) throws BadInputException {
        if (size < 1 || size > MAX_SIZE) {
            throw new BadInputException(argument, size, "between 1 and " + MAX_SIZE);
        }
        return size;
    }
}
