package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the report.
 *
 * @param value text, number or null
 */
public record ReportCell(@Nullable Object value) {
    private static final String NONE = "–";

    /** Whether it is a number, or a number that is not there. */
    public boolean isNumeric() {
        return !(value instanceof String);
    }

    /** As the page shows it. */
    public String text() {
        return value instanceof Integer count
                ? Format.count(count)
                : value instanceof Number number
                        ? BigDecimal.valueOf(number.doubleValue()).toPlainString()
                        : value == null ? NONE : value.toString();
    }

    /** Its number; NaN where there is none. */
    double number() {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
