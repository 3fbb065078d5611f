package dev.headroom.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet gets for the text of a cell. */
class CsvCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            131,072 | 131072
            1,234.5 | 1234.5
            1,2 | 1,2
            -22.5 | -22.5
            +50 % | +50 %
            5.4 GB | 5.4 GB
            – | ~~
            =1+1 | '=1+1
            +1+1 | '+1+1
            -2+cmd(A0) | '-2+cmd(A0)
            @SUM(A1) | '@SUM(A1)
            """)
    void aCellIsNoFormulaForASpreadsheet(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }
}
