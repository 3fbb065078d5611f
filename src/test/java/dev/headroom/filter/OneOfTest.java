package dev.headroom.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A condition on an enum takes the constants that it names. */
class OneOfTest {
    private static final Season UNKNOWN = null;

    private enum Season {
        SPRING,
        SUMMER,
        WINTER
    }

    private record SeasonFilter(Season eq, List<Season> in) implements OneOf<Season> {}

    @Test
    void noConditionLetsEverythingPass() {
        assertThat(OneOf.passes(null, Season.SPRING)).isTrue();
        assertThat(OneOf.passes(null, UNKNOWN)).isTrue();
        assertThat(OneOf.passes(new SeasonFilter(null, null), Season.SPRING)).isTrue();
    }

    @Test
    void eqTakesTheConstantAlone() {
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, null), Season.SPRING))
                .isTrue();
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, null), Season.SUMMER))
                .isFalse();
    }

    @Test
    void inTakesEachOfItsConstants() {
        assertThat(OneOf.passes(new SeasonFilter(null, List.of(Season.SPRING, Season.SUMMER)), Season.SUMMER))
                .isTrue();
        assertThat(OneOf.passes(new SeasonFilter(null, List.of(Season.SPRING, Season.SUMMER)), Season.WINTER))
                .isFalse();
        assertThat(OneOf.passes(new SeasonFilter(null, List.of()), Season.WINTER))
                .isFalse();
    }

    @Test
    void eqAndInMustBothHold() {
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, List.of(Season.SPRING)), Season.SPRING))
                .isTrue();
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, List.of(Season.SUMMER)), Season.SPRING))
                .isFalse();
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, List.of(Season.SUMMER)), Season.SUMMER))
                .isFalse();
    }

    @Test
    void anUnknownValueMeetsNoCondition() {
        assertThat(OneOf.passes(new SeasonFilter(Season.SPRING, null), UNKNOWN)).isFalse();
        assertThat(OneOf.passes(new SeasonFilter(null, List.of(Season.SPRING)), UNKNOWN))
                .isFalse();
    }
}
