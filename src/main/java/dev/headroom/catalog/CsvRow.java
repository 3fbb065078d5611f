package dev.headroom.catalog;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.headroom.filter.PartialDate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One row of a fact table, read cell by cell into the type that the column holds. An empty cell is an unknown value: the
 * {@code optional…} readers return null for it, the others refuse it. All throw {@link MalformedRowException}.
 */
public final class CsvRow {
    private final String file;
    private final NamedCsvRecord cells;
    private final String identity;

    CsvRow(String file, NamedCsvRecord cells, String identity) {
        this.file = file;
        this.cells = cells;
        this.identity = identity;
    }

    /** What tells this row from every other of its file, the same in every run: for rows that have no natural key. */
    public String identity() {
        return identity;
    }

    public String text(String column) {
        String value = optionalText(column);
        if (value == null) {
            throw malformed(column, "is empty");
        }
        return value;
    }

    public String optionalText(String column) {
        String value = cells.findField(column).orElseThrow(
                () -> new MalformedRowException(file, 1, column, "is missing from the header")).strip();
        return value.isEmpty() ? null : value;
    }

    public double positive(String column) {
        return positive(column, text(column));
    }

    public Double optionalPositive(String column) {
        String value = optionalText(column);
        return value == null ? null : (Double) positive(column, value);
    }

    /** A finite number of any sign. */
    public double number(String column) {
        return number(column, text(column));
    }

    public Double optionalNotNegative(String column) {
        String value = optionalText(column);
        if (value == null) {
            return null;
        }
        double number = number(column, value);
        if (number < 0) {
            throw malformed(column, "is \"" + value + "\", not a number from 0 upwards");
        }
        return number;
    }

    /** A whole number from 0 upwards. */
    public int count(String column) {
        return count(column, text(column));
    }

    public Integer optionalCount(String column) {
        String value = optionalText(column);
        return value == null ? null : (Integer) count(column, value);
    }

    /** A size in bytes from 1 upwards. */
    public long bytes(String column) {
        String value = text(column);
        try {
            long bytes = Long.parseLong(value);
            if (bytes > 0) {
                return bytes;
            }
        } catch (NumberFormatException notANumber) {
            throw malformed(column, "is \"" + value + "\", not a number of bytes");
        }
        throw malformed(column, "is \"" + value + "\", not a number of bytes above 0");
    }

    /** One of two words. */
    public boolean either(String column, String yes, String no) {
        Boolean value = optionalEither(column, yes, no);
        if (value == null) {
            throw malformed(column, "is empty");
        }
        return value;
    }

    public Boolean optionalEither(String column, String yes, String no) {
        String value = optionalText(column);
        if (value != null && !value.equals(yes) && !value.equals(no)) {
            throw malformed(column, "is \"%s\", not %s or %s".formatted(value, yes, no));
        }
        return value == null ? null : (Boolean) value.equals(yes);
    }

    /** A constant of an enum, written in any case and with {@code -} for {@code _}. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = text(column);
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
                .orElseThrow(() -> malformed(column, "is \"%s\", not one of %s".formatted(value, names(type))));
    }

    public <E extends Enum<E>> E optionalConstant(String column, Class<E> type) {
        return optionalText(column) == null ? null : constant(column, type);
    }

    /** A date as {@link PartialDate}. */
    public String optionalDate(String column) {
        String value = optionalText(column);
        if (value != null && !PartialDate.isValid(value)) {
            throw malformed(column, "is \"" + value + "\", not a date such as 2025, 2025-10 or 2025-10-07");
        }
        return value;
    }

    public MalformedRowException malformed(String column, String reason) {
        return new MalformedRowException(file, cells.getStartingLineNumber(), column, reason);
    }

    private double positive(String column, String value) {
        double number = number(column, value);
        if (number <= 0) {
            throw malformed(column, "is \"" + value + "\", not a number above 0");
        }
        return number;
    }

    private double number(String column, String value) {
        try {
            double number = new BigDecimal(value).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw malformed(column, "is \"" + value + "\", not a number");
        }
        throw malformed(column, "is \"" + value + "\", not a finite number");
    }

    private int count(String column, String value) {
        if (!value.matches("\\d{1,10}") || Long.parseLong(value) > Integer.MAX_VALUE) {
            throw malformed(column, "is \"%s\", not a whole number between 0 and %d".formatted(value, Integer.MAX_VALUE));
        }
        return Integer.parseInt(value);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
