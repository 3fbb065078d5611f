package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.estimate.Draft;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.Speed;
import dev.headroom.estimate.SpeedBasis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts by a smaller model, and by layers of the model's own. */
class DraftTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final int CONTEXT = 8192;

    /** Equation 1 of arXiv:2211.17192. */
    @ParameterizedTest
    @CsvSource({"0.75, 3, 2.734375", "0.5, 1, 1.5", "0.8, 10, 4.57", "1, 3, 4"})
    void aStepYieldsTheTokensThatAreTakenAndOneMore(double acceptance, int tokens, double expected) {
        assertThat(new Draft(Optional.empty(), tokens, acceptance).tokensPerStep())
                .isCloseTo(expected, within(0.001));
    }

    @Test
    void aSmallerModelTakesItsWeightsCacheAndBuffer() {
        Draft draft = by("qwen-qwen3-0.6b", "Q8_0", Draft.ACCEPTANCE);
        Memory alone = DETAILED.memory(quantized("qwen-qwen3-0.6b", "Q8_0"), CONTEXT, RunOptions.DEFAULT);
        Memory with = need("qwen-qwen3-32b", "Q4_K_M", Optional.of(draft));
        Memory without = need("qwen-qwen3-32b", "Q4_K_M", Optional.empty());
        assertThat(with.draftGb().value()).isCloseTo(alone.totalGb().value() - alone.runtimeGb(), within(1e-9));
        assertThat(with.totalGb().value())
                .isCloseTo(without.totalGb().value() + with.draftGb().value(), within(1e-9));
        assertThat(without.draftGb().value()).isZero();
    }

    /** README_WEIGHTS.md: 11.5 of 671 billion parameters. Its cache is that of one layer of 61. */
    @Test
    void layersOfItsOwnAreAsLargeAsTheOthersInTheMean() {
        Memory with = need("deepseek-ai-deepseek-v3", "Q8_0", Optional.of(own(Draft.ACCEPTANCE)));
        double buffersGb = with.computeBufferGb().value();
        double cacheGb = with.kvCacheGb().value() / 61;
        assertThat(with.draftGb().value() - buffersGb - cacheGb)
                .isCloseTo(with.weightsGb().value() * 11.5 / 671, withinPercentage(6));
    }

    /** llama.cpp's pull request 22673 reports more than twice the speed with 3 tokens. */
    @Test
    void layersOfItsOwnMakeADenseModelFaster() {
        Speed plain = speed("qwen-qwen3.6-27b", "Q4_K_M", Optional.empty());
        Speed drafted = speed("qwen-qwen3.6-27b", "Q4_K_M", Optional.of(own(Draft.ACCEPTANCE)));
        assertThat(drafted.tokPerSec() / plain.tokPerSec()).isBetween(1.5, 2.7);
        assertThat(drafted.basis()).isNotEqualTo(SpeedBasis.MEASURED);
        assertThat(drafted.high().value() / drafted.low().value())
                .isGreaterThan(plain.high().value() / plain.low().value());
    }

    /** Each of the tokens passes experts of its own, which are read too. */
    @Test
    void aMixtureGainsLessThanADenseModel() {
        double dense = gain("qwen-qwen3.6-27b");
        double mixture = gain("qwen-qwen3.6-35b-a3b");
        assertThat(mixture).isLessThan(dense).isGreaterThan(0.8);
    }

    @Test
    void draftsThatAreSeldomTakenMakeItSlower() {
        Speed plain = speed("qwen-qwen3-32b", "Q4_K_M", Optional.empty());
        Speed seldom = speed("qwen-qwen3-32b", "Q4_K_M", Optional.of(by("qwen-qwen3-1.7b", "Q8_0", 0.05)));
        Speed often = speed("qwen-qwen3-32b", "Q4_K_M", Optional.of(by("qwen-qwen3-1.7b", "Q8_0", 0.9)));
        assertThat(seldom.tokPerSec()).isLessThan(plain.tokPerSec());
        assertThat(often.tokPerSec()).isGreaterThan(plain.tokPerSec());
    }

    @Test
    void aModelWithoutSuchLayersHasNoAnswer() {
        for (EstimationMethod method :
                new EstimationMethod[] {EstimationMethod.DETAILED, EstimationMethod.BEST_KNOWN}) {
            Estimator estimator = method.estimator();
            RunOptions options = RunOptions.DEFAULT.withDraft(Optional.of(own(Draft.ACCEPTANCE)));
            Memory need = estimator.memory(quantized("qwen-qwen3-32b", "Q4_K_M"), CONTEXT, options);
            assertThat(need.draftGb().isKnown()).isFalse();
            assertThat(need.totalGb().isKnown()).isFalse();
            assertThat(estimator.decode(need, gpu())).isEmpty();
            assertThat(estimator.fit(need, gpu())).isEmpty();
        }
    }

    @Test
    void aDraftTakesRoomFromTheContext() {
        QuantizedModel model = quantized("qwen-qwen3-32b", "Q4_K_M");
        RunOptions drafted = RunOptions.DEFAULT.withDraft(Optional.of(by("qwen-qwen3-0.6b", "Q8_0", 0.75)));
        assertThat(DETAILED.maxContext(model, gpu(), drafted, 131_072).value())
                .isLessThan(DETAILED.maxContext(model, gpu(), RunOptions.DEFAULT, 131_072)
                        .value());
    }

    private static double gain(String model) {
        return speed(model, "Q4_K_M", Optional.of(own(Draft.ACCEPTANCE))).tokPerSec()
                / speed(model, "Q4_K_M", Optional.empty()).tokPerSec();
    }

    private static Draft own(double acceptance) {
        return new Draft(Optional.empty(), Draft.TOKENS, acceptance);
    }

    private static Draft by(String model, String quant, double acceptance) {
        return new Draft(Optional.of(quantized(model, quant)), Draft.TOKENS, acceptance);
    }

    private static Speed speed(String model, String quant, Optional<Draft> draft) {
        return DETAILED.decode(need(model, quant, draft), gpu()).orElseThrow();
    }

    private static Memory need(String model, String quant, Optional<Draft> draft) {
        return DETAILED.memory(quantized(model, quant), CONTEXT, RunOptions.DEFAULT.withDraft(draft));
    }

    private static HardwareShape gpu() {
        return PackagedCatalog.shape(CATALOG, "nvidia-geforce-rtx-5090");
    }

    private static QuantizedModel quantized(String model, String quant) {
        return PackagedCatalog.quantized(CATALOG, model, quant, EstimationMethod.DETAILED);
    }
}
