package dev.headroom.facts;

import dev.headroom.error.UserErrorCode;
import dev.headroom.filter.PartialDate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a fact table, read cell by cell into the type that the column holds. An empty cell is an unknown value:
 * the {@code optional…} readers return null for it, the others refuse it. All throw {@link MalformedRowException}.
 */
public final class FactRow {
    private static final int LONGEST_NUMBER = 100; // the time to read one grows with the square of its length
    private static final int LONGEST_ECHO = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9._-]{1,100}");

    private final String file;
    private final Cells cells;
    private final @Nullable String identity;

    /** @param identity null for a row that no packaged table brought */
    FactRow(String file, Cells cells, @Nullable String identity) {
        this.file = file;
        this.cells = cells;
        this.identity = identity;
    }

    /** Whether a text is a natural key as GPUs and devices have it. */
    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** What tells this row from every other of its file, the same in every run: for rows that have no natural key. */
    public @Nullable String identity() {
        return identity;
    }

    /** The columns that the row has, known or not. */
    public List<String> columns() {
        return cells.columns();
    }

    /** 1-based line in the file on which it begins. */
    public int line() {
        return (int) Math.min(cells.place("").line(), Integer.MAX_VALUE);
    }

    /** What stands in a cell, for a person, who may have written anything there; null where nothing does. */
    public @Nullable String told(String column) {
        Cell cell = cells.cell(column);
        return cell == null || cell.isUnknown() ? null : start(cell);
    }

    /**
     * This row where it has columns, and another where it has not.
     *
     * @param kept a column that is taken from {@code rest} in any case; null for none
     */
    public FactRow over(FactCells rest, @Nullable String kept) {
        return new FactRow(file, new OverlaidCells(cells, rest, kept), identity);
    }

    /** Whether the row gives exactly these cells, as far as it gives any; the column {@code ignored} does not count. */
    public boolean isIn(FactCells held, String ignored) {
        return held.holds(cells, ignored);
    }

    public String text(String column) {
        return required(column, optionalText(column));
    }

    public @Nullable String optionalText(String column) {
        return cell(column, Cell.Type.TEXT);
    }

    /** A natural key as GPUs and devices have it. */
    public String slug(String column) {
        String value = text(column);
        if (!isSlug(value)) {
            throw wrong(column, "up to 100 lower-case letters, digits, dots, hyphens and underscores");
        }
        return value;
    }

    public double positive(String column) {
        return required(column, optionalPositive(column));
    }

    public @Nullable Double optionalPositive(String column) {
        Double number = optionalNumber(column);
        if (number != null && number <= 0) {
            throw wrong(column, "a number above 0");
        }
        return number;
    }

    /** A finite number of any sign. */
    public double number(String column) {
        return required(column, optionalNumber(column));
    }

    public @Nullable Double optionalNotNegative(String column) {
        Double number = optionalNumber(column);
        if (number != null && number < 0) {
            throw wrong(column, "a number from 0 upwards");
        }
        return number;
    }

    /** A whole number from 0 upwards. */
    public int count(String column) {
        return required(column, optionalCount(column));
    }

    public @Nullable Integer optionalCount(String column) {
        String value = cell(column, Cell.Type.NUMBER);
        if (value != null && (!value.matches("\\d{1,10}") || Long.parseLong(value) > Integer.MAX_VALUE)) {
            throw wrong(column, "a whole number between 0 and " + Integer.MAX_VALUE + WrittenNumber.cureOfWhole(value));
        }
        return value == null ? null : Integer.valueOf(value);
    }

    /** A whole number from 1 upwards. */
    public @Nullable Integer optionalSize(String column) {
        Integer count = optionalCount(column);
        if (count != null && count == 0) {
            throw wrong(column, "a whole number between 1 and " + Integer.MAX_VALUE);
        }
        return count;
    }

    /** A size in bytes from 1 upwards. */
    public long bytes(String column) {
        String value = required(column, cell(column, Cell.Type.NUMBER));
        try {
            long bytes = Long.parseLong(value);
            if (bytes > 0) {
                return bytes;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(column, "a number of bytes" + WrittenNumber.cureOfWhole(value));
        }
        throw wrong(column, "a number of bytes above 0");
    }

    /** One of two words. */
    public boolean either(String column, String yes, String no) {
        String value = text(column);
        if (!value.equals(yes) && !value.equals(no)) {
            throw wrong(column, yes + " or " + no);
        }
        return value.equals(yes);
    }

    /** One of two words, or where the file tells types apart {@code true} or {@code false}. */
    public boolean flag(String column, String yes, String no) {
        return required(column, optionalFlag(column, yes, no));
    }

    public @Nullable Boolean optionalFlag(String column, String yes, String no) {
        Cell cell = present(column);
        if (cell.type() == Cell.Type.BOOLEAN) {
            return Boolean.valueOf(cell.text());
        }
        return optionalText(column) == null ? null : (Boolean) either(column, yes, no);
    }

    /** A constant of an enum, written in any case and with {@code -} for {@code _}. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = text(column);
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(column, "one of " + names(type)));
    }

    public <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type) {
        return optionalText(column) == null ? null : constant(column, type);
    }

    /** A date as {@link PartialDate}. */
    public @Nullable String optionalDate(String column) {
        String value = optionalText(column);
        if (value != null && !PartialDate.isValid(value)) {
            throw wrong(column, "a date such as 2025, 2025-10 or 2025-10-07");
        }
        return value;
    }

    /** A date of year, month and day. */
    public @Nullable String optionalDay(String column) {
        String value = optionalDate(column);
        if (value != null && value.length() < "2025-10-07".length()) {
            throw wrong(column, "a day such as 2025-10-07");
        }
        return value;
    }

    public MalformedRowException malformed(String column, String reason) {
        return malformed(column, reason, UserErrorCode.INVALID);
    }

    public MalformedRowException malformed(String column, String reason, UserErrorCode code) {
        return new MalformedRowException(file, cells.place(column), column, reason, code);
    }

    /** The failure of a column that the file has, or lacks, in its header or in an object. */
    public MalformedRowException malformedHeader(String column, String reason, UserErrorCode code) {
        return new MalformedRowException(file, cells.headerPlace(column), column, reason, code);
    }

    /** The failure of a cell that names a row which the catalog does not hold. */
    public MalformedRowException refersToNothing(String column, String kind) {
        return malformed(
                column,
                "is %s, which is no %s of the catalog".formatted(echo(present(column)), kind),
                UserErrorCode.NOT_FOUND);
    }

    private @Nullable Double optionalNumber(String column) {
        String value = cell(column, Cell.Type.NUMBER);
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST_NUMBER) {
            throw wrong(column, "a number of up to " + LONGEST_NUMBER + " characters");
        }
        String doubt = present(column).type() == Cell.Type.ANY_WITHOUT_COMMAS ? WrittenNumber.doubt(value) : "";
        if (!doubt.isEmpty()) {
            throw wrong(column, doubt);
        }
        try {
            double number = new BigDecimal(value).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(column, "a number" + WrittenNumber.cure(value));
        }
        throw wrong(column, "a finite number");
    }

    /** The value, which is not to be null. */
    <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw malformed(column, "is empty", UserErrorCode.REQUIRED);
        }
        return value;
    }

    private @Nullable String cell(String column, Cell.Type type) {
        Cell cell = present(column);
        if (cell.isUnknown()) {
            return null;
        }
        if (!cell.mayBe(type)) {
            throw wrong(column, type.words);
        }
        return cell.text().strip();
    }

    private Cell present(String column) {
        Cell cell = cells.cell(column);
        if (cell == null) {
            throw new MalformedRowException(file, 1, column, "is missing from the header");
        }
        return cell;
    }

    private MalformedRowException wrong(String column, String wanted) {
        return malformed(column, "is %s, not %s".formatted(echo(present(column)), wanted));
    }

    private static String start(Cell cell) {
        String text = cell.text().strip();
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static String echo(Cell cell) {
        String start = start(cell);
        return switch (cell.type()) {
            case ANY, ANY_WITHOUT_COMMAS, TEXT -> '"' + start.replaceAll("\\p{Cntrl}", "\uFFFD") + '"';
            case NUMBER, BOOLEAN -> start;
            case NESTED -> cell.type().words;
        };
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
