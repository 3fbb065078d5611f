package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of a fact table are read strictly, and a bad one is refused with its place and reason. */
class FactRowNumberTest {
    private static final String COLUMN = "size";
    private static final String PLACE = "gpus.csv, line 2, column size ";

    @ParameterizedTest
    @CsvSource({"24, 24", "0.5, 0.5", "' 1008 ', 1008", "2.515e-05, 0.00002515", "1E3, 1000", "1000000000000, 1e12"})
    void readsPositiveNumbers(String cell, double number) {
        assertThat(row(cell).positive(COLUMN)).isEqualTo(number);
        assertThat(row(cell).optionalPositive(COLUMN)).isEqualTo(number);
        assertThat(row(cell).number(COLUMN)).isEqualTo(number);
        assertThat(row(cell).optionalNotNegative(COLUMN)).isEqualTo(number);
    }

    @Test
    void readsZeroAndBelowWhereTheColumnAllows() {
        assertThat(row("0").number(COLUMN)).isZero();
        assertThat(row("-1.5").number(COLUMN)).isEqualTo(-1.5);
        assertThat(row("0").optionalNotNegative(COLUMN)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-24", "-0.001"})
    void refusesWhatIsNotAboveZero(String cell) {
        assertRefused(cell, row -> row.positive(COLUMN), "is \"%s\", not a number above 0");
        assertRefused(cell, row -> row.optionalPositive(COLUMN), "is \"%s\", not a number above 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.001"})
    void refusesWhatIsBelowZero(String cell) {
        assertRefused(cell, row -> row.optionalNotNegative(COLUMN), "is \"%s\", not a number from 0 upwards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "24 GB", "1;5", "24f", "24d", "0x1p3", "NaN", "-Infinity"})
    void refusesWhatIsNoNumber(String cell) {
        assertRefused(cell, row -> row.positive(COLUMN), "is \"%s\", not a number");
        assertRefused(cell, row -> row.optionalPositive(COLUMN), "is \"%s\", not a number");
        assertRefused(cell, row -> row.number(COLUMN), "is \"%s\", not a number");
        assertRefused(cell, row -> row.optionalNotNegative(COLUMN), "is \"%s\", not a number");
    }

    @Test
    void refusesANumberBeyondAllDoubles() {
        assertRefused("1e999", row -> row.number(COLUMN), "is \"%s\", not a finite number");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "2147483647, 2147483647"})
    void readsCounts(String cell, int count) {
        assertThat(row(cell).count(COLUMN)).isEqualTo(count);
        assertThat(row(cell).optionalCount(COLUMN)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1.0", "2147483648", "99999999999999999999", "one", "٣"})
    void refusesWhatIsNoCount(String cell) {
        assertRefused(cell, row -> row.count(COLUMN), "is \"%s\", not a whole number between 0 and 2147483647");
        assertRefused(cell, row -> row.optionalCount(COLUMN), "is \"%s\", not a whole number between 0 and 2147483647");
    }

    @Test
    void tellsTheCureOfWhatASpreadsheetShortened() {
        assertRefused(
                "1e3",
                row -> row.count(COLUMN),
                "is \"%s\", not a whole number between 0 and 2147483647: write all its digits, which a spreadsheet "
                        + "has left out");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 16_642_998_272L, Long.MAX_VALUE})
    void readsBytes(long bytes) {
        assertThat(row(Long.toString(bytes)).bytes(COLUMN)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void refusesNoBytes(String cell) {
        assertRefused(cell, row -> row.bytes(COLUMN), "is \"%s\", not a number of bytes above 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "5 GB", "9223372036854775808"})
    void refusesWhatIsNoNumberOfBytes(String cell) {
        assertRefused(cell, row -> row.bytes(COLUMN), "is \"%s\", not a number of bytes");
    }

    @Test
    void anEmptyCellIsUnknownWhereTheColumnAllows() {
        assertThat(row("").optionalPositive(COLUMN)).isNull();
        assertThat(row("  ").optionalNotNegative(COLUMN)).isNull();
        assertThat(row("").optionalCount(COLUMN)).isNull();
        assertRefused("", row -> row.positive(COLUMN), "is empty");
        assertRefused("  ", row -> row.number(COLUMN), "is empty");
        assertRefused("", row -> row.count(COLUMN), "is empty");
        assertRefused("", row -> row.bytes(COLUMN), "is empty");
    }

    private static void assertRefused(String cell, Function<FactRow, Object> reader, String reason) {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> reader.apply(row(cell)))
                .withMessage(PLACE + reason.formatted(cell));
    }

    private static FactRow row(String cell) {
        return CsvTable.read("gpus.csv", "slug," + COLUMN + "\na,\"" + cell + "\"\n")
                .get(0);
    }
}
