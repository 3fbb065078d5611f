package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are printed as the model page does: half-up to two decimals, and one decimal of that binary value. */
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "3.9452, 3.95",
        "4.0494, 4.05",
        "0.004, 0.0",
        "0.005, 0.01",
        "0.125, 0.13",
        "0.124, 0.12",
        "17.0806, 17.08"
    })
    void twoDecimalsAreHalfUp(double value, double printed) {
        assertThat(Rounding.twoDecimals(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.0624, 0.062", "0.0625, 0.063", "6.2915, 6.292", "5.0, 5.0"})
    void threeDecimalsAreHalfUp(double value, double printed) {
        assertThat(Rounding.threeDecimals(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.3", "0.75, 0.8", "5.4, 5.4", "5.44, 5.4", "5.46, 5.5"})
    void oneDecimalIsHalfUp(double value, double printed) {
        assertThat(Rounding.oneDecimal(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"3.9452, 4.0", "3.9448, 3.9"})
    void oneDecimalRoundsASecondTime(double value, double printed) {
        assertThat(Rounding.oneDecimal(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"4.0494, 4.0", "4.05, 4.0", "3.95, 4.0"})
    void oneDecimalTakesTheStoredBinaryValue(double value, double printed) {
        assertThat(Rounding.oneDecimal(value)).isEqualTo(printed);
    }
}
