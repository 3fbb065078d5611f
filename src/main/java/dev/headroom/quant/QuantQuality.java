package dev.headroom.quant;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One published quality measurement of a format. */
@Description("One published quality measurement of a format. Measurements of different sources are not comparable.")
public record QuantQuality(
        @NonNull @Description("The format or variant that was measured, as the source names it.")
        String name,

        @Description("Whether it was quantized with an importance matrix; null where the source does not say.")
        @Nullable
        Boolean importanceMatrix,

        @NonNull @Description("What was measured, with model and corpus.")
        String metric,

        @Description("The value, in the metric's unit.") double value,
        @NonNull @Description("Where it was published.") String source) {

    private static final Pattern BASELINE = Pattern.compile("_vs_(f16|bf16)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)$");

    static QuantQuality of(QuantQualityEntity quality) {
        return new QuantQuality(quality.name, quality.importanceMatrix, quality.metric, quality.value, quality.source);
    }

    @NonNull
    @Description("What it measures.")
    public QualityMeasure getMeasure() {
        return QualityMeasure.of(metric);
    }

    @Description("Data type of the unquantized weights that it is measured against; null where it stands alone or the "
            + "source does not say.")
    public @Nullable String getBaseline() {
        Matcher baseline = BASELINE.matcher(metric);
        return baseline.find() ? baseline.group(1).toUpperCase(Locale.ROOT) : null;
    }

    @Description("Model and, where the source says it, corpus that it was measured on.")
    public @Nullable String getMeasuredOn() {
        int space = metric.indexOf(' ');
        Matcher ofSource = IN_BRACKETS.matcher(source);
        return space > 0
                ? metric.substring(space + 1)
                : getMeasure() != QualityMeasure.OTHER && ofSource.find() ? ofSource.group(1) : null;
    }
}
