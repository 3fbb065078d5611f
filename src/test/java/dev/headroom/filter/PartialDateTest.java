package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are as precise as their source, and none that the calendar lacks is taken for one. */
class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-01", "2025-12", "2025-10-07", "2025-01-31", "2024-02-29", "1999-12-31"})
    void takesYearsMonthsAndDays(String date) {
        assertThat(PartialDate.isValid(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "25",
                "20255",
                "2025-",
                "2025-1",
                "2025-00",
                "2025-13",
                "2025-10-",
                "2025-10-7",
                "2025-10-00",
                "2025-10-32",
                "2025/10/07",
                "07.10.2025",
                "2025-10-07T00:00",
                " 2025",
                "2025\n",
                "October",
                "٢٠٢٥"
            })
    void refusesOtherForms(String date) {
        assertThat(PartialDate.isValid(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2024-02-30", "2025-04-31", "2025-02-31"})
    void refusesDaysThatTheCalendarLacks(String date) {
        assertThat(PartialDate.isValid(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-01-01", "2025-10, 2025-10-01", "2025-10-07, 2025-10-07"})
    void beginsOnItsFirstDay(String date, String firstDay) {
        assertThat(PartialDate.firstDay(date)).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-12-31", "2025-10, 2025-10-31", "2025-10-07, 2025-10-07"})
    void endsOnItsLastDay(String date, String lastDay) {
        assertThat(PartialDate.lastDay(date)).isEqualTo(lastDay);
    }

    @Test
    void anUnknownDateHasNoFirstDay() {
        assertThat(PartialDate.firstDay(null)).isNull();
    }
}
