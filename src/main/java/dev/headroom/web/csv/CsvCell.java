package dev.headroom.web.csv;

import dev.headroom.web.Format;
import java.util.regex.Pattern;

/** A value as a spreadsheet may have it. */
final class CsvCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?( %)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvCell() {}

    /**
     * Numbers with all their digits and a point alone; nothing for what is unknown; a text that a spreadsheet would
     * take for a formula with an apostrophe before it. Source: OWASP, "CSV Injection".
     *
     * @param value a text, a number or null
     */
    static String of(Object value) {
        return value == null ? "" : value instanceof Number number ? digits(number) : text(value.toString());
    }

    private static String digits(Number number) {
        return number instanceof Integer || number instanceof Long
                ? number.toString()
                : Format.plain(number.doubleValue());
    }

    private static String text(String text) {
        boolean isFormula = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return isFormula ? '\'' + text : text;
    }
}
