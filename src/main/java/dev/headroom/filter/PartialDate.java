package dev.headroom.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 dates as precise as their source: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
public final class PartialDate {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int FULL_LENGTH = "yyyy-MM-dd".length();

    private PartialDate() {}

    public static boolean isValid(String date) {
        return FORM.matcher(date).matches() && isDay(start(date));
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The first day that the date can mean, which orders dates of any precision; null for an unknown date. */
    public static @Nullable String firstDay(@Nullable String date) {
        return date == null ? null : start(date);
    }

    /** The first day that a known date can mean. */
    public static String start(String date) {
        return complete(date, "yyyy-01-01");
    }

    /** The last day that the date can mean. */
    static String lastDay(String date) {
        return complete(date, "yyyy-12-31");
    }

    private static String complete(String date, String missing) {
        return date + missing.substring(Math.min(date.length(), FULL_LENGTH));
    }
}
