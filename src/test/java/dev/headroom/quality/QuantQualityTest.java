package dev.headroom.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.quant.Quant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantQualityTest {
    private static final String TABLE =
            "ggml-org/llama.cpp examples/perplexity/README.md, now tools/perplexity (Llama-3-8B, wikitext-2)";

    @Test
    void tellsBaselineAndCorpusOfATable() {
        QuantQuality quality = quality("Q4_K_M", null, "mean_kld_vs_f16", 0.03, TABLE);
        assertThat(quality.getMeasure()).isEqualTo(QualityMeasure.KL_DIVERGENCE);
        assertThat(quality.getBaseline()).isEqualTo("F16");
        assertThat(quality.getMeasuredOn()).isEqualTo("Llama-3-8B, wikitext-2");
    }

    @Test
    void tellsWhatAMetricNames() {
        assertThat(quality("AWQ", null, "mean_kld_vs_bf16 Llama-3.1-8B-Instruct GPQA", 1, "x (vendor-run)")
                        .getMeasuredOn())
                .isEqualTo("Llama-3.1-8B-Instruct GPQA");
        QuantQuality perplexity = quality("EXL2", null, "ppl QwQ-32B", 6.4, "x");
        assertThat(perplexity.getMeasure()).isEqualTo(QualityMeasure.PERPLEXITY);
        assertThat(perplexity.getBaseline()).isNull();
    }

    @Test
    void comparesByOneTableAndPrefersTheImportanceMatrix() {
        List<QuantQuality> all = List.of(
                quality("IQ2_M", false, "mean_kld_vs_f16", 0.9, TABLE),
                quality("IQ2_M", true, "mean_kld_vs_f16", 0.5, TABLE),
                quality("IQ2_M", true, "mean_kld_vs_f16", 0.1, "elsewhere"),
                quality("IQ2_M", true, "delta_ppl_vs_f16", 2, TABLE));
        Quant format = Quant.unlisted("IQ2_M");
        assertThat(new ComparableQuality(QualityMeasure.KL_DIVERGENCE, all)
                        .of(format)
                        .orElseThrow()
                        .value())
                .isEqualTo(0.5);
        assertThat(new ComparableQuality(QualityMeasure.PERPLEXITY_DIFFERENCE, all)
                        .of(format)
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
        assertThat(new ComparableQuality(QualityMeasure.KL_DIVERGENCE, all).of(Quant.unlisted("Q4_0")))
                .isEmpty();
    }

    private static QuantQuality quality(
            String name, Boolean importanceMatrix, String metric, double value, String source) {
        return new QuantQuality(name, importanceMatrix, metric, value, source);
    }
}
