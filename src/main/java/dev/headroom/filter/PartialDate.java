package dev.headroom.filter;

import java.util.regex.Pattern;

/** ISO 8601 dates as precise as their source: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
public final class PartialDate {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final int FULL_LENGTH = "yyyy-MM-dd".length();

    private PartialDate() {}

    public static boolean isValid(String date) {
        return FORM.matcher(date).matches();
    }

    /** The first day that the date can mean, which orders dates of any precision; null for an unknown date. */
    public static String firstDay(String date) {
        return date == null ? null : complete(date, "yyyy-01-01");
    }

    /** The last day that the date can mean. */
    static String lastDay(String date) {
        return complete(date, "yyyy-12-31");
    }

    private static String complete(String date, String missing) {
        return date + missing.substring(Math.min(date.length(), FULL_LENGTH));
    }
}
