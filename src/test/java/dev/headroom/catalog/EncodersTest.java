package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.model.Model;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that see a whole text at once: they read, and write nothing. */
class EncodersTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final HardwareShape RTX_4090 =
            CATALOG.shape(CATALOG.hardware().find("nvidia-geforce-rtx-4090").orElseThrow());
    private static final int CONTEXT = 512;

    private static Stream<Model> encoders() {
        return CATALOG.models().all().stream()
                .filter(model -> model.architecture() != null && CachelessModels.encodes(model.architecture()));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEST_KNOWN", "DETAILED"})
    void theyReadButWriteNothing(EstimationMethod method) {
        List<Model> encoders = encoders().toList();
        assertThat(encoders).hasSizeBetween(10, 20).allSatisfy(model -> {
            Estimator estimator = method.estimator();
            Memory need = estimator.memory(quantized(model), CONTEXT, RunOptions.DEFAULT);
            assertThat(estimator.decode(need, RTX_4090)).isEmpty();
            assertThat(estimator.work(need)).isEmpty();
            assertThat(estimator.parallel(quantized(model), CONTEXT, RTX_4090, RunOptions.DEFAULT, 2))
                    .isEmpty();
            assertThat(estimator.prefill(need, RTX_4090, Prompt.TYPICAL)).isPresent();
        });
    }

    @Test
    void theRuleOfThumbKnowsNoSuchModels() {
        Estimator simple = EstimationMethod.SIMPLE.estimator();
        assertThat(encoders())
                .allSatisfy(model -> assertThat(
                                simple.decode(simple.memory(quantized(model), CONTEXT, RunOptions.DEFAULT), RTX_4090))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"BEST_KNOWN", "DETAILED"})
    void withoutACacheOnlyTheModelLimitsTheContext(EstimationMethod method) {
        assertThat(encoders())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(method.estimator()
                                .maxContext(
                                        quantized(model), RTX_4090, RunOptions.DEFAULT, model.longestContextTokens())
                                .intOrNull())
                        .isEqualTo(model.contextLength()));
    }

    /** A cache limits it by the memory, and a memory that holds nothing holds no context. */
    @ParameterizedTest
    @CsvSource({"qwen-qwen3-8b, true", "openai-gpt-oss-120b, false"})
    void elseTheMemoryDoes(String slug, boolean fits) {
        Model model = CATALOG.models().find(slug).orElseThrow();
        Integer tokens = EstimationMethod.BEST_KNOWN
                .estimator()
                .maxContext(quantized(model), RTX_4090, RunOptions.DEFAULT, Estimator.MAX_CONTEXT_TOKENS)
                .intOrNull();
        assertThat(tokens).isNotNull().isBetween(fits ? 1 : 0, fits ? Estimator.MAX_CONTEXT_TOKENS - 1 : 0);
    }

    private static QuantizedModel quantized(Model model) {
        return CATALOG.modelQuant(model, CATALOG.quants().find("Q8_0").orElseThrow())
                .shape(EstimationMethod.BEST_KNOWN);
    }
}
