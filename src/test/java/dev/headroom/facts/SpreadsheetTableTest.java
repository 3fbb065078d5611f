package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets and other programs write them. */
class SpreadsheetTableTest {
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void columnsMayBeSeparatedByWhatSpreadsheetsWrite(String separator) {
        for (String table : List.of(
                "\uFEFFslug;name\r\na;Alpha\r\nb;\"Be;ta\"\r\n;\r\n",
                "\uFEFFsep=;\r\nslug;name\r\n;;;\r\na;Alpha\r\nb;\"Be;ta\"\r\n")) {
            assertThat(names(FactFormat.CSV, table.replace(";", separator)))
                    .containsExactly("Alpha", "Be" + separator + "ta");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,5       | write 1.5, with a point
            1008,5    | write 1008.5, with a point
            -0,25     | write -0.25, with a point
            1,008     | write 1008 or 1.0080
            1.008     | write 1008 or 1.0080, or separate the columns by commas
            1.008,5   | write 1008.5, with nothing between thousands
            1,008.5   | write 1008.5, with nothing between thousands
            1,008,500 | write 1008500, with nothing between thousands
            1.008.500 | write 1008500, with nothing between thousands
            1 008,5   | write 1008.5, with nothing between thousands
            1\u202F008 | write 1008, with nothing between thousands
            1'008.5   | write 1008.5, with nothing between thousands
            """)
    void numbersOfAnotherCountryAreRefusedWithTheirCure(String number, String cure) {
        String written = number.replace("\\u202F", "\u202F");
        FactRow row = only("slug;gb\nx;" + written + "\n");
        assertThatThrownBy(() -> row.optionalPositive("gb"))
                .hasMessageStartingWith("gpus, line 2, column gb is \"" + written + "\", not a number")
                .hasMessageEndingWith(": " + cure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.008      | write 1008, with nothing between thousands
            1,008      | write 1008, with nothing between thousands
            10.000.000 | write 10000000, with nothing between thousands
            4,9E+09    | write all its digits, which a spreadsheet has left out
            1E+05      | write all its digits, which a spreadsheet has left out
            """)
    void wholeNumbersOfAnotherCountryAreRefusedWithTheirCure(String number, String cure) {
        FactRow row = only("slug;count\nx;" + number + "\n");
        assertThatThrownBy(() -> row.optionalCount("count")).hasMessageEndingWith(": " + cure);
        assertThatThrownBy(() -> row.bytes("count")).hasMessageEndingWith(": " + cure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slug,gb%nx,1.008%n     | 1.008
            slug;gb%nx;1.0080%n    | 1.008
            slug;gb%nx;1008.5%n    | 1008.5
            slug;gb%nx;24%n        | 24
            """)
    void numbersThatCanBeReadInOneWayAloneAreTaken(String table, double number) {
        assertThat(only(table.formatted()).optionalPositive("gb")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\r\nslug,name\r\na,Alpha\r\n",
                "\uFEFFsep=,\nslug,name\na,Alpha\n",
                "\"sep=,\"\r\nslug,name\r\na,Alpha\r\n",
                "slug,name\r\na,Alpha\r\n,\r\n",
                "slug,name\r\n , \r\na,Alpha\r\n,,,,\r\n"
            })
    void whatOnlyASpreadsheetNeedsIsPassedOver(String text) {
        assertThat(names(FactFormat.CSV, text)).containsExactly("Alpha");
        assertThat(faults).isEmpty();
    }

    @Test
    void linesKeepTheirNumbersBehindTheLineOfTheSeparator() {
        assertThat(names(FactFormat.CSV, "sep=,\nslug,name\na\n")).isEmpty();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("gpus, line 3, column name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"slug\":\"a\",\"name\":\"Alpha\"}]", "{\"slug\":\"a\",\"name\":\"Alpha\"}"})
    void jsonMayBeginWithAMark(String text) {
        assertThat(names(FactFormat.JSON, "\uFEFF" + text)).containsExactly("Alpha");
        assertThat(faults).isEmpty();
    }

    private FactRow only(String text) {
        List<FactRow> rows = FactFormat.CSV.read("gpus", text, bad -> faults.add(bad.getMessage()));
        assertThat(faults).isEmpty();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<String> names(FactFormat format, String text) {
        return format.read("gpus", text, bad -> faults.add(bad.getMessage())).stream()
                .map(row -> row.text("name"))
                .toList();
    }
}
