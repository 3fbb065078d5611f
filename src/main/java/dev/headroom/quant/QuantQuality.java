package dev.headroom.quant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One published quality measurement of a format. */
@Description("One published quality measurement of a format. Measurements of different sources are not comparable.")
public record QuantQuality(
        @NonNull @Description("The format or variant that was measured, as the source names it.") String name,
        @Description("Whether it was quantized with an importance matrix; null where the source does not say.") Boolean importanceMatrix,
        @NonNull @Description("What was measured, with model and corpus.") String metric,
        @Description("The value, in the metric's unit.") double value,
        @NonNull @Description("Where it was published.") String source) {

    static QuantQuality of(QuantQualityEntity quality) {
        return new QuantQuality(quality.name, quality.importanceMatrix, quality.metric, quality.value, quality.source);
    }
}
