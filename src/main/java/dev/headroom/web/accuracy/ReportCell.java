package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.math.BigDecimal;

/**
 * One cell of the report.
 *
 * @param value text, number or null
 */
public record ReportCell(Object value) {
    private static final String NONE = "–";

    boolean isNumeric() {
        return value instanceof Number;
    }

    /** As the page shows it. */
    public String text() {
        return value instanceof Integer count
                ? Format.count(count)
                : value instanceof Number number
                        ? BigDecimal.valueOf(number.doubleValue()).toPlainString()
                        : value == null ? NONE : value.toString();
    }

    /** Its text; null where there is none. */
    String textOrNull() {
        return value == null || value.equals("") ? null : value.toString();
    }

    /** Its number; null where there is none. */
    Number numberOrNull() {
        return value instanceof Number number ? number : null;
    }

    /** Its number; NaN where there is none. */
    double number() {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
