package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({";, semicolons", "TAB, tabs", "|, vertical bars"})
    void anotherSeparatorIsToldOnce(String separator, String name) {
        String mark = separator.replace("TAB", "\t");
        assertThat(names(FactFormat.CSV, "\uFEFFslug;name\r\na;1008,5\r\nb;2,5\r\n".replace(";", mark)))
                .isEmpty();
        assertThat(faults)
                .containsExactly(
                        "gpus, line 1, column (any) cannot be read: columns must be separated by commas, but the "
                                + "header has %s;".formatted(name)
                                + " save it with commas");
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

    @Test
    void aSeparatorThatTheFileNamesItselfIsToldToo() {
        assertThat(names(FactFormat.CSV, "sep=;\nslug;name\na;Alpha\n")).isEmpty();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).contains("line 2", "but the header has semicolons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"slug\":\"a\",\"name\":\"Alpha\"}]", "{\"slug\":\"a\",\"name\":\"Alpha\"}"})
    void jsonMayBeginWithAMark(String text) {
        assertThat(names(FactFormat.JSON, "\uFEFF" + text)).containsExactly("Alpha");
        assertThat(faults).isEmpty();
    }

    private List<String> names(FactFormat format, String text) {
        return format.read("gpus", text, bad -> faults.add(bad.getMessage())).stream()
                .map(row -> row.text("name"))
                .toList();
    }
}
