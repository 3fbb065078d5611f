package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.weights.ModelQuant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says that a model needs is never below the file that it is loaded from. */
class PublishedWeightsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final double ROUNDING_GB = 1e-9;

    @Test
    void noDefaultMemoryLiesBelowThePublishedFile() {
        Map<EstimationMethod, Integer> methods = new EnumMap<>(EstimationMethod.class);
        CATALOG.models().all().stream()
                .flatMap(model -> CATALOG.modelQuants(model).stream())
                .filter(ModelQuant::getPublished)
                .forEach(quant -> {
                    Memory need = quant.memory(EstimateRequest.DEFAULT);
                    if (need.totalGb().isKnown()) {
                        double fileGb = quant.shape(EstimationMethod.DETAILED)
                                        .weightsGb()
                                        .value()
                                - ROUNDING_GB;
                        String name = quant.model().slug() + " " + quant.quant().name();
                        assertThat(need.totalGb().value()).as(name).isGreaterThan(fileGb);
                        assertThat(need.requiredGb(MemoryKind.DISCRETE).value())
                                .as(name)
                                .isGreaterThan(fileGb - need.hostWeightsGb().value());
                        methods.merge(need.method(), 1, Integer::sum);
                    }
                });
        assertThat(methods.get(EstimationMethod.DETAILED)).isGreaterThan(1000);
        assertThat(methods.get(EstimationMethod.SIMPLE)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"deepseek-ai-deepseek-v4-flash, MXFP4, 154.9", "xiaomimimo-mimo-v2.5-pro, Q8_0, 1086.8"})
    void theRuleOfThumbCountsTheFileUnlessItIsAskedByName(String model, String format, double fileGb) {
        ModelQuant quant = quant(model, format);
        Memory best = quant.memory(EstimateRequest.DEFAULT);
        Memory simple = quant.memory(EstimateRequest.SIMPLE);
        assertThat(best.method()).isEqualTo(EstimationMethod.SIMPLE);
        assertThat(best.totalGb().value()).isGreaterThan(fileGb);
        assertThat(simple.weightsGb().value())
                .isEqualTo(
                        quant.model().parametersB() * quant.knownBitsPerWeight().value() / 8);
        assertThat(simple.totalGb().value()).isLessThan(fileGb);
    }

    private static ModelQuant quant(String model, String format) {
        return CATALOG.modelQuant(
                CATALOG.models().find(model).orElseThrow(),
                CATALOG.quants().find(format).orElseThrow());
    }
}
