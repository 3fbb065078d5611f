package dev.headroom.web.csv;

import java.util.regex.Pattern;

/** The text of a cell as a spreadsheet may have it. */
final class CsvCell {
    private static final Pattern SEPARATED_NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?( %)?");
    private static final String NONE = "–";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvCell() {}

    /**
     * Numbers without separated thousands, nothing for a dash; a text that a spreadsheet would take for a formula with
     * an apostrophe before it. Source: OWASP, "CSV Injection".
     */
    static String of(String text) {
        if (text.equals(NONE)) {
            return "";
        }
        String plain = SEPARATED_NUMBER.matcher(text).matches() ? text.replace(",", "") : text;
        boolean isFormula = !plain.isEmpty()
                && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0
                && !NUMBER.matcher(plain).matches();
        return isFormula ? '\'' + plain : plain;
    }
}
