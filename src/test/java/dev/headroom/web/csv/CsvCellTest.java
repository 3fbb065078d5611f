package dev.headroom.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a spreadsheet gets for a value. */
class CsvCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            131,072 | 131,072
            1,2 | 1,2
            -22.5 | -22.5
            +50 % | +50 %
            5.4 GB | 5.4 GB
            =1+1 | '=1+1
            +1+1 | '+1+1
            -2+cmd(A0) | '-2+cmd(A0)
            @SUM(A1) | '@SUM(A1)
            """)
    void isSafe(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }

    static List<Arguments> numbers() {
        return List.of(
                Arguments.of(131_072, "131072"),
                Arguments.of(8.34, "8.34"),
                Arguments.of(24.0, "24"),
                Arguments.of(-22.5, "-22.5"),
                Arguments.of(1e9, "1000000000"),
                Arguments.of(1e-5, "0.00001"),
                Arguments.of(9_999_999_999L, "9999999999"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void isPlain(Number number, String cell) {
        assertThat(CsvCell.of(number)).isEqualTo(cell);
    }

    @Test
    void isEmptyForWhatIsUnknown() {
        assertThat(CsvCell.of(null)).isEmpty();
    }
}
