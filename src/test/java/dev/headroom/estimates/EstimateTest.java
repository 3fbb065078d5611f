package dev.headroom.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.ParallelSpeed;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.model.Model;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An estimate computes what it is asked for, and that once. */
class EstimateTest {
    private static final int CONTEXT_TOKENS = 8192;
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Model MODEL = CATALOG.models().find("qwen-qwen3-8b").orElseThrow();
    private static final QuantizedModel QUANTIZED = CATALOG.modelQuant(
                    MODEL, CATALOG.quants().find("Q4_K_M").orElseThrow())
            .shape(EstimationMethod.DETAILED);
    private static final HardwareShape GPU = CATALOG.shape(
            CATALOG.hardware().find("nvidia-geforce-rtx-3060-12gb").orElseThrow());

    private final CountingEstimator estimator = new CountingEstimator();
    private final Estimate estimate = new Estimate(
            estimator,
            QUANTIZED,
            GPU,
            new EstimateRequest(EstimationMethod.DETAILED, CONTEXT_TOKENS, RunOptions.DEFAULT),
            MODEL.longestContextTokens());

    /** Method DETAILED, with a count of its work. */
    private static final class CountingEstimator implements Estimator {
        private final Estimator counted = EstimationMethod.DETAILED.estimator();
        private int memories;
        private int speeds;
        private int works;

        @Override
        public Memory memory(QuantizedModel model, int contextTokens, RunOptions options) {
            memories++;
            return counted.memory(model, contextTokens, options);
        }

        @Override
        public Amount usableGb(HardwareShape hardware, RunOptions options) {
            return counted.usableGb(hardware, options);
        }

        @Override
        public Optional<Speed> decode(Memory need, HardwareShape hardware) {
            speeds++;
            return counted.decode(need, hardware);
        }

        @Override
        public Optional<DecodeWork> work(Memory need) {
            works++;
            return counted.work(need);
        }

        @Override
        public Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
            return counted.prefill(need, hardware, prompt);
        }

        @Override
        public Optional<ParallelSpeed> parallel(
                QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
            return counted.parallel(model, contextTokens, hardware, options, requests);
        }
    }

    @Test
    void anEstimateThatNobodyAsksCostsNothing() {
        assertThat(estimate).isNotNull();
        assertWork(0, 0, 0);
    }

    @Test
    void aTierOfFitTakesTheMemoryAlone() {
        assertThat(estimate.fit()).isNotNull();
        assertThat(estimate.fitsWithContext()).isTrue();
        assertWork(1, 0, 0);
    }

    @Test
    void aSpeedTakesNeitherASearchNorAnExplanation() {
        assertThat(estimate.estimatedTokPerSec()).isPositive();
        assertWork(1, 1, 0);
    }

    @Test
    void allFiguresShareOneMemoryAndOneSpeed() {
        assertThat(estimate.memory().totalGb()).isPositive();
        assertThat(estimate.requiredVram()).isPositive();
        assertThat(estimate.recommendedVram()).isPositive();
        assertThat(estimate.fit()).isNotNull();
        assertThat(estimate.estimatedTokPerSec()).isPositive();
        assertThat(estimate.speed().tokPerSec()).isPositive();
        assertThat(estimate.explanation()).isNotEmpty();
        assertWork(1, 1, 1);
    }

    @Test
    void theLongestContextIsSearchedForOnce() {
        Integer longest = estimate.maxContext();
        int steps = estimator.memories;
        assertThat(steps).isGreaterThan(10);
        assertThat(estimate.maxContext()).isEqualTo(longest);
        assertWork(steps, 0, 0);
    }

    private void assertWork(int memories, int speeds, int works) {
        assertThat(estimator.memories).as("memories").isEqualTo(memories);
        assertThat(estimator.speeds).as("speeds").isEqualTo(speeds);
        assertThat(estimator.works).as("explanations").isEqualTo(works);
    }
}
