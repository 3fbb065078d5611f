package dev.headroom.facts;

import java.util.regex.Pattern;

/**
 * Numbers as spreadsheets write them in some countries, which are not guessed at: 1,008 is a thousand and eight here,
 * and one and eight thousandths there.
 */
final class WrittenNumber {
    private static final int LONGEST = 100;
    /** A space of any width or an apostrophe. */
    private static final String GAP = "[ \\u00A0\\u2009\\u202F'\\u2019]";

    private static final Pattern IN_GAPS = Pattern.compile("[+-]?\\d{1,3}(?:" + GAP + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern IN_COMMAS = Pattern.compile("[+-]?\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})");
    private static final Pattern IN_POINTS = Pattern.compile("[+-]?\\d{1,3}(?:(?:\\.\\d{3})+,\\d+|(?:\\.\\d{3}){2,})");
    private static final Pattern COMMA_OF_EITHER_KIND = Pattern.compile("[+-]?\\d{1,3},\\d{3}");
    private static final Pattern POINT_OF_EITHER_KIND = Pattern.compile("[+-]?\\d{1,3}\\.\\d{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE]\\+?\\d+");

    private WrittenNumber() {}

    /** How to write it so that it can be read, as the end of a message; empty for what is none of these. */
    static String cure(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        if (IN_GAPS.matcher(text).matches()) {
            return withoutGroups(text.replaceAll(GAP, "").replace(',', '.'));
        }
        if (IN_COMMAS.matcher(text).matches()) {
            return withoutGroups(text.replace(",", ""));
        }
        if (IN_POINTS.matcher(text).matches()) {
            return withoutGroups(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_OF_EITHER_KIND.matcher(text).matches()) {
            return eitherKind(text, ',');
        }
        return DECIMAL_COMMA.matcher(text).matches() ? ": write " + text.replace(',', '.') + ", with a point" : "";
    }

    /** The same for a whole number. */
    static String cureOfWhole(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        if (SHORTENED.matcher(text).matches()) {
            return ": write all its digits, which a spreadsheet has left out";
        }
        return POINT_OF_EITHER_KIND.matcher(text).matches()
                        || COMMA_OF_EITHER_KIND.matcher(text).matches()
                ? withoutGroups(text.replaceAll("[.,]", ""))
                : cure(text);
    }

    /**
     * Why a number of a table whose columns are not parted by commas may mean another: where the comma is for decimals,
     * the point is for thousands. Empty if it may not.
     */
    static String doubt(String text) {
        return POINT_OF_EITHER_KIND.matcher(text).matches()
                ? "a number that can be read in one way alone" + eitherKind(text, '.')
                        + ", or separate the columns by commas"
                : "";
    }

    private static String withoutGroups(String plain) {
        return ": write " + plain + ", with nothing between thousands";
    }

    /** A fourth decimal tells that there are decimals. */
    private static String eitherKind(String text, char mark) {
        return ": write %s or %s0".formatted(text.replace(String.valueOf(mark), ""), text.replace(mark, '.'));
    }
}
