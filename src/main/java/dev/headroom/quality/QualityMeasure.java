package dev.headroom.quality;

import org.eclipse.microprofile.graphql.Description;

/** What a quality measurement measures. */
@Description("What a quality measurement measures.")
public enum QualityMeasure {
    @Description("Mean KL divergence of the predicted tokens from those of the unquantized weights: 0 is the same.")
    KL_DIVERGENCE("mean_kld"),
    @Description("Perplexity less that of the unquantized weights: 0 is the same.")
    PERPLEXITY_DIFFERENCE("delta_ppl"),
    @Description("Perplexity itself.")
    PERPLEXITY("ppl "),
    @Description("Something else, which metric names.")
    OTHER("");

    private final String prefix;

    QualityMeasure(String prefix) {
        this.prefix = prefix;
    }

    static QualityMeasure of(String metric) {
        for (QualityMeasure measure : values()) {
            if (metric.startsWith(measure.prefix)) {
                return measure;
            }
        }
        return OTHER;
    }
}
