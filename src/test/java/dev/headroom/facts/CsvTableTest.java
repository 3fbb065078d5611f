package dev.headroom.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact table is read row by row, and what is no table is refused with the place where it goes wrong. */
class CsvTableTest {
    private static final String FILE = "gpus.csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    void readsRowsInOrder() {
        assertThat(names("slug,name\na,Alpha\nb,Beta\n")).containsExactly("Alpha", "Beta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug,name\r\na,Alpha\r\nb,Beta\r\n",
                "slug,name\na,Alpha\nb,Beta",
                "slug,name\n\na,Alpha\n\n\nb,Beta\n\n"
            })
    void lineEndsAndEmptyLinesDoNotMatter(String text) {
        assertThat(names(text)).containsExactly("Alpha", "Beta");
    }

    @Test
    void quotedCellsKeepCommasQuotesAndNewlines() {
        assertThat(names("slug,name\na,\"13\"\", the \"\"Air\"\"\nof 2024\"\n"))
                .containsExactly("13\", the \"Air\"\nof 2024");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        List<FactRow> rows = CsvTable.read(FILE, BYTE_ORDER_MARK + "slug,name\na,Alpha\n");
        assertThat(rows).extracting(row -> row.text("slug")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "slug,name", "slug,name\n"})
    void aTableWithoutRowsIsEmpty(String text) {
        assertThat(CsvTable.read(FILE, text)).isEmpty();
    }

    @Test
    void refusesARowWithTooFewCells() {
        assertRefused(
                "slug,name,vendor\na,Alpha,AMD\nb,Beta\n",
                "gpus.csv, line 3, column vendor is where the row goes wrong: it has 2 cells, the header 3");
    }

    @Test
    void refusesARowWithTooManyCells() {
        assertRefused(
                "slug,name\na,Alpha,AMD\n",
                "gpus.csv, line 2, column 3 is where the row goes wrong: it has 3 cells, the header 2");
    }

    @Test
    void countsTheLinesOfQuotedNewlines() {
        assertRefused(
                "slug,name\na,\"Al\npha\"\nb\n",
                "gpus.csv, line 4, column name is where the row goes wrong: it has 1 cells, the header 2");
    }

    @Test
    void aRowStartsOnTheLineOfItsFirstCell() {
        List<FactRow> rows = CsvTable.read(FILE, "slug,name\na,\"Al\npha\"\nb,\"Be\nta\"\n");
        assertThat(rows)
                .extracting(row -> row.malformed("name", "is odd").getMessage())
                .containsExactly("gpus.csv, line 2, column name is odd", "gpus.csv, line 4, column name is odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug,name\na,Alpha\nb,\"Beta\n", "slug,name\na,Alpha\nb,\"Be\"ta\n"})
    void refusesBrokenQuotesBehindTheLastGoodRow(String text) {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> CsvTable.read(FILE, text))
                .withMessageStartingWith("gpus.csv, line 2, column (any) is followed by text that is no CSV: ");
    }

    @Test
    void refusesAHeaderThatNamesAColumnTwice() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> CsvTable.read(FILE, "slug,slug\na,b\n"))
                .withMessageStartingWith("gpus.csv, line 1, ");
    }

    @Test
    void everyRowHasItsOwnIdentity() {
        String text = "slug,name\na,Alpha\na,Beta\na,Alpha\na,Alpha\n";
        assertThat(identities(text)).doesNotHaveDuplicates().isEqualTo(identities(text));
    }

    @Test
    void theIdentityOfARowDoesNotHangOnRowsOfOtherContent() {
        assertThat(identities("slug,name\nb,Beta\na,Alpha\n").get(1))
                .isEqualTo(identities("slug,name\na,Alpha\n").get(0));
    }

    @Test
    void theIdentityTellsWhereCellsPart() {
        assertThat(identities("slug,name\nab,c\na,bc\n")).doesNotHaveDuplicates();
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> CsvTable.read(FILE, text))
                .withMessage(message);
    }

    private static List<String> names(String text) {
        return CsvTable.read(FILE, text).stream().map(row -> row.text("name")).toList();
    }

    private static List<String> identities(String text) {
        return CsvTable.read(FILE, text).stream().map(FactRow::identity).toList();
    }
}
