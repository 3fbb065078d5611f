package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The memory to look for is the next common size with a quarter of the printed need to spare. */
class RecommendedMemoryTest {
    private static final SeedPage PAGE = SeedPage.read();
    private static final double WITH_A_QUARTER_TO_SPARE = 1.25;

    private final Estimator estimator = EstimationMethod.SIMPLE.estimator();

    static Stream<RandomShape> shapes() {
        return RandomShape.all().filter(shape -> shape.totalGb(EstimationMethod.SIMPLE.estimator()) < 1e9);
    }

    @Test
    void theModelOfThePageWantsEightGb() {
        Memory need = estimator.memory(
                QuantizedModel.simple(PAGE.model(), PAGE.bits("Q4_K_M")), PAGE.baseContextTokens(), RunOptions.DEFAULT);
        assertThat(Rounding.oneDecimal(need.totalGb().value())).isEqualTo(5.4);
        assertThat(estimator.recommendedMemoryGb(need)).isEqualTo(Amount.of(8));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 1",
        "0.8, 1",
        "0.81, 2",
        "1.6, 2",
        "1.7, 3",
        "3.2, 4",
        "3.21, 5",
        "4, 5",
        "4.8, 6",
        "4.81, 8",
        "5.4, 8",
        "6.4, 8",
        "6.41, 10",
        "8, 10",
        "9.6, 12",
        "9.61, 16",
        "16, 20",
        "19.2, 24",
        "19.21, 32",
        "64, 80",
        "76.8, 96",
        "76.81, 128"
    })
    void recommendedMemoryIsTheNextCommonSize(double needGb, int recommendedGb) {
        assertThat(estimator.recommendedMemoryGb(needOf(needGb))).isEqualTo(Amount.of(recommendedGb));
    }

    @ParameterizedTest
    @CsvSource({"6.4049, 8", "6.405, 10"})
    void recommendedMemoryCountsOnFromTheNeedToTwoDecimals(double needGb, int recommendedGb) {
        assertThat(estimator.recommendedMemoryGb(needOf(needGb))).isEqualTo(Amount.of(recommendedGb));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void recommendedMemoryLeavesAQuarterToSpareAndIsNeverLessThanTheNeed(RandomShape shape) {
        Memory need = shape.need(estimator);
        double recommendedGb = estimator.recommendedMemoryGb(need).value();
        assertThat(recommendedGb)
                .isGreaterThanOrEqualTo(WITH_A_QUARTER_TO_SPARE
                        * Rounding.twoDecimals(need.totalGb().value()))
                .isGreaterThanOrEqualTo(need.totalGb().value());
    }

    @ParameterizedTest
    @CsvSource({"1288490188.8, 1610612736", "1288490189, "})
    void nothingIsRecommendedBeyondTheLargestSize(double needGb, Integer recommendedGb) {
        assertThat(estimator.recommendedMemoryGb(needOf(needGb)).intOrNull()).isEqualTo(recommendedGb);
    }

    /** A need whose parts all are in the weights. */
    private static Memory needOf(double gb) {
        QuantizedModel ofThatSize = new QuantizedModel(
                Optional.empty(),
                Optional.empty(),
                PAGE.model(),
                Amount.UNKNOWN,
                Amount.of(gb),
                Amount.UNKNOWN,
                Amount.ZERO,
                FormatFamily.PLAIN);
        return new DetailedMemory(
                ofThatSize,
                SimpleEstimator.BASE_CONTEXT_TOKENS,
                RunOptions.DEFAULT,
                Amount.ZERO,
                Amount.ZERO,
                Amount.ZERO,
                0,
                Amount.ZERO);
    }
}
