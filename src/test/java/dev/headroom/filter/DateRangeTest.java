package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.headroom.error.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date passes a range by its first day, whatever the precision of either. */
class DateRangeTest {
    private static final String UNKNOWN = null;
    private static final String FIELD = "filter.releaseDate";

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-10, true",
        "2025, 2025-10-07, true",
        "2025, 2025-12-31, true",
        "2025, 2025, true",
        "2025, 2026, false",
        "2025, 2026-01-01, false",
        "2025, 2024-12-31, true",
        "2025-10, 2025-10-31, true",
        "2025-10, 2025-10, true",
        "2025-10, 2025, true",
        "2025-10, 2025-11-01, false",
        "2025-02, 2025-02-28, true",
        "2025-02, 2025-03, false",
        "2025-10-07, 2025-10-07, true",
        "2025-10-07, 2025-10-08, false"
    })
    void lteTakesAllDaysOfItsBound(String bound, String date, boolean passes) {
        assertThat(DateRange.passes(new DateRange(null, bound), date)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, true",
        "2025, 2025-01-01, true",
        "2025, 2025-10, true",
        "2025, 2026, true",
        "2025, 2024-12-31, false",
        "2025-10, 2025-10, true",
        "2025-10, 2025-09-30, false",
        "2025-10, 2025, false",
        "2025-10-07, 2025-10-07, true",
        "2025-10-07, 2025-10-06, false",
        "2025-10-07, 2025-10, false"
    })
    void gteTakesAllDaysOfItsBound(String bound, String date, boolean passes) {
        assertThat(DateRange.passes(new DateRange(bound, null), date)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"2024-12, false", "2025, true", "2025-06-30, true", "2025-07, false"})
    void bothBoundsMustHold(String date, boolean passes) {
        assertThat(DateRange.passes(new DateRange("2025", "2025-06"), date)).isEqualTo(passes);
    }

    @Test
    void anUnknownDatePassesOnlyWithoutRange() {
        assertThat(DateRange.passes(null, UNKNOWN)).isTrue();
        assertThat(DateRange.passes(new DateRange(null, null), UNKNOWN)).isFalse();
        assertThat(DateRange.passes(new DateRange("1970", null), UNKNOWN)).isFalse();
        assertThat(DateRange.passes(new DateRange(null, "2999"), UNKNOWN)).isFalse();
    }

    @Test
    void aKnownDatePassesARangeWithoutBounds() {
        assertThat(DateRange.passes(null, "2025")).isTrue();
        assertThat(DateRange.passes(new DateRange(null, null), "2025")).isTrue();
    }

    @Test
    void dateBoundsAndMissingOnesAreFine() {
        assertThatNoException().isThrownBy(() -> DateRange.check(FIELD, null));
        assertThatNoException().isThrownBy(() -> DateRange.check(FIELD, new DateRange(null, null)));
        assertThatNoException().isThrownBy(() -> DateRange.check(FIELD, new DateRange("2025", "2025-10-07")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-13", "2025-1-1", "2025-02-30"})
    void refusesWhatIsNoDateByTheNameOfItsField(String noDate) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> DateRange.check(FIELD, new DateRange(noDate, "2025")))
                .withMessage("%s.gte must be a date such as 2025, 2025-10 or 2025-10-07, but is \"%s\"", FIELD, noDate);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> DateRange.check(FIELD, new DateRange("2025", noDate)))
                .withMessage("%s.lte must be a date such as 2025, 2025-10 or 2025-10-07, but is \"%s\"", FIELD, noDate);
    }
}
