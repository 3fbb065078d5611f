package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are compared without case, and an unknown text meets no condition. */
class StringFilterTest {
    private static final String UNKNOWN = null;

    @Test
    void noFilterLetsEverythingPass() {
        assertThat(StringFilter.passes(null, "Apple")).isTrue();
        assertThat(StringFilter.passes(null, UNKNOWN)).isTrue();
    }

    @Test
    void aFilterWithoutConditionLetsEverythingPass() {
        assertThat(StringFilter.passes(filter(null, null), "Apple")).isTrue();
        assertThat(StringFilter.passes(filter(null, null), UNKNOWN)).isTrue();
    }

    @Test
    void eqComparesWithoutCase() {
        assertThat(StringFilter.passes(filter("aPPle", null), "Apple")).isTrue();
        assertThat(StringFilter.passes(filter("Apple", null), "Apple Inc.")).isFalse();
        assertThat(StringFilter.passes(filter("Apple", null), UNKNOWN)).isFalse();
    }

    @Test
    void inComparesWithoutCase() {
        assertThat(StringFilter.passes(filter(null, List.of("AMD", "nvidia")), "NVIDIA"))
                .isTrue();
        assertThat(StringFilter.passes(filter(null, List.of("AMD", "nvidia")), "Intel"))
                .isFalse();
        assertThat(StringFilter.passes(filter(null, List.of("AMD", "nvidia")), UNKNOWN))
                .isFalse();
    }

    @Test
    void nothingIsInAnEmptyList() {
        assertThat(StringFilter.passes(filter(null, List.of()), "NVIDIA")).isFalse();
    }

    @Test
    void eqAndInMustBothHold() {
        assertThat(StringFilter.passes(filter("nvidia", List.of("AMD", "NVIDIA")), "NVIDIA"))
                .isTrue();
        assertThat(StringFilter.passes(filter("nvidia", List.of("AMD")), "NVIDIA"))
                .isFalse();
        assertThat(StringFilter.passes(filter("nvidia", List.of("AMD")), "AMD")).isFalse();
    }

    private static StringFilter filter(String eq, List<String> in) {
        var filter = new StringFilter();
        filter.eq = eq;
        filter.in = in;
        return filter;
    }
}
