package dev.headroom.filter;

import dev.headroom.error.BadInputException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A condition on a date. */
@Input("DateRange")
@Description(
        "A condition on a date. A date known to the month or year counts as its first day; an unknown date meets no "
                + "condition.")
public record DateRange(
        @Description("Not before this: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String gte,

        @Description("Not after this: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String lte) {

    /**
     * Refuses what is no date.
     *
     * @param argument the input field that the range was given in
     */
    public static void check(String argument, @Nullable DateRange range) throws BadInputException {
        if (range != null) {
            check(argument + ".gte", range.gte);
            check(argument + ".lte", range.lte);
        }
    }

    private static void check(String argument, @Nullable String date) throws BadInputException {
        if (date != null && !PartialDate.isValid(date)) {
            throw new BadInputException(argument, date, "a date such as 2025, 2025-10 or 2025-10-07");
        }
    }

    /** Whether the date meets the range; no range lets everything pass. */
    public static boolean passes(@Nullable DateRange range, @Nullable String date) {
        return range == null
                || (date != null
                        && (range.gte == null || PartialDate.start(date).compareTo(PartialDate.start(range.gte)) >= 0)
                        && (range.lte == null
                                || PartialDate.start(date).compareTo(PartialDate.lastDay(range.lte)) <= 0));
    }
}
