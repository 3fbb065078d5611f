package dev.headroom.quality;

import dev.headroom.facts.Rows;
import dev.headroom.quant.Quant;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The published quality of quantization formats over GraphQL. */
@GraphQLApi
public class QualityApi {
    private final Rows<QuantQuality> qualities;

    QualityApi(Rows<QuantQuality> qualities) {
        this.qualities = qualities;
    }

    @Name("klDivergence")
    @NonBlocking
    @Description("Mean KL divergence that formats can be compared by: of Llama 3 8B on wikitext-2, by llama.cpp. Null "
            + "where it was not measured.")
    public @Nullable QuantQuality klDivergence(@Source Quant quant) {
        return comparable(QualityMeasure.KL_DIVERGENCE, quant);
    }

    @Name("perplexityDifference")
    @NonBlocking
    @Description("Difference of perplexity that formats can be compared by: of Llama 3 8B on wikitext-2, by llama.cpp. "
            + "Null where it was not measured.")
    public @Nullable QuantQuality perplexityDifference(@Source Quant quant) {
        return comparable(QualityMeasure.PERPLEXITY_DIFFERENCE, quant);
    }

    private @Nullable QuantQuality comparable(QualityMeasure measure, Quant quant) {
        return new ComparableQuality(measure, qualities.all()).of(quant).orElse(null);
    }

    @Name("qualityMeasurements")
    @NonBlocking
    @NonNull
    @Description("Published quality measurements of exactly this format.")
    public List<@NonNull QuantQuality> qualityMeasurements(@Source Quant quant) {
        return qualities.all().stream()
                .filter(quality -> quality.name().equals(quant.name()))
                .toList();
    }
}
