package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, words and dates of a fact table are read strictly, and a bad one is refused with its place and reason. */
class FactRowWordTest {
    private static final String COLUMN = "what";
    private static final String PLACE = "devices.csv, line 2, column what ";

    private enum Kind {
        LAPTOP,
        MINI_PC
    }

    @Test
    void stripsTexts() {
        assertThat(row("  Apple M1  ").text(COLUMN)).isEqualTo("Apple M1");
        assertThat(row("  Apple M1  ").optionalText(COLUMN)).isEqualTo("Apple M1");
    }

    @ParameterizedTest
    @CsvSource({"LAPTOP, LAPTOP", "laptop, LAPTOP", "mini-pc, MINI_PC", "Mini_PC, MINI_PC"})
    void readsConstantsInAnyCase(String cell, Kind kind) {
        assertThat(row(cell).constant(COLUMN, Kind.class)).isEqualTo(kind);
        assertThat(row(cell).optionalConstant(COLUMN, Kind.class)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tablet", "mini pc", "LAPTOPS"})
    void refusesOtherConstants(String cell) {
        assertRefused(cell, row -> row.constant(COLUMN, Kind.class), "is \"%s\", not one of LAPTOP, MINI_PC");
        assertRefused(cell, row -> row.optionalConstant(COLUMN, Kind.class), "is \"%s\", not one of LAPTOP, MINI_PC");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false"})
    void readsOneOfTwoWords(String cell, boolean yes) {
        assertThat(row(cell).either(COLUMN, "yes", "no")).isEqualTo(yes);
        assertThat(row(cell).optionalFlag(COLUMN, "yes", "no")).isEqualTo(yes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "YES", "maybe"})
    void refusesAThirdWord(String cell) {
        assertRefused(cell, row -> row.either(COLUMN, "yes", "no"), "is \"%s\", not yes or no");
        assertRefused(cell, row -> row.optionalFlag(COLUMN, "yes", "no"), "is \"%s\", not yes or no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-10", "2025-10-07"})
    void readsDates(String cell) {
        assertThat(row(cell).optionalDate(COLUMN)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2025-13", "07.10.2025", "2025-02-30"})
    void refusesWhatIsNoDate(String cell) {
        assertRefused(
                cell, row -> row.optionalDate(COLUMN), "is \"%s\", not a date such as 2025, 2025-10 or 2025-10-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyCellIsUnknownWhereTheColumnAllows(String cell) {
        assertThat(row(cell).optionalText(COLUMN)).isNull();
        assertThat(row(cell).optionalConstant(COLUMN, Kind.class)).isNull();
        assertThat(row(cell).optionalFlag(COLUMN, "yes", "no")).isNull();
        assertThat(row(cell).optionalDate(COLUMN)).isNull();
        assertRefused(cell, row -> row.text(COLUMN), "is empty");
        assertRefused(cell, row -> row.constant(COLUMN, Kind.class), "is empty");
        assertRefused(cell, row -> row.either(COLUMN, "yes", "no"), "is empty");
    }

    @Test
    void aColumnThatTheHeaderLacksIsRefusedThere() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> row("x").text("vendor"))
                .withMessage("devices.csv, line 1, column vendor is missing from the header");
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> row("x").optionalCount("vendor"))
                .withMessage("devices.csv, line 1, column vendor is missing from the header");
    }

    private static void assertRefused(String cell, Function<FactRow, Object> reader, String reason) {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> reader.apply(row(cell)))
                .withMessage(PLACE + reason.formatted(cell));
    }

    private static FactRow row(String cell) {
        return CsvTable.read("devices.csv", "slug," + COLUMN + "\na,\"" + cell + "\"\n")
                .get(0);
    }
}
