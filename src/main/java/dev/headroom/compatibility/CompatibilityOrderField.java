package dev.headroom.compatibility;

import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import dev.headroom.rating.QualityUse;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What compatibilities can be ordered by. */
@Description("What models at a quantization on a GPU or device can be ordered by.")
public enum CompatibilityOrderField implements OrderField<Compatibility> {
    @Description("Tokens per second.")
    TOK_PER_SEC(Compatibility::estimatedTokPerSec),
    @Description("Tier of fit, RUNS_GREAT first.")
    FIT(row -> row.fit() == null ? null : row.fit().ordinal()),
    @Description("Memory that the model needs.")
    REQUIRED_VRAM(row -> row.estimate().required().orNull()),
    @Description("Longest context that fits.")
    MAX_CONTEXT(Compatibility::maxContext),
    @Description("Memory of the hardware.")
    MEMORY(row -> row.hardware().memoryGb()),
    @Description("Memory bandwidth of the hardware.")
    BANDWIDTH(row -> row.hardware().bandwidthGbPerSec()),
    @Description("Price of a GPU at launch.")
    PRICE(row -> row.getGpu() == null ? null : row.getGpu().msrpUsd()),
    @Description("Name of the hardware.")
    HARDWARE_NAME(row -> row.hardware().name()),
    @Description("Date of release of the hardware.")
    HARDWARE_RELEASE_DATE(row -> PartialDate.firstDay(row.hardware().releaseDate())),
    @Description("All parameters of the model.")
    PARAMETERS(row -> row.getModel().parametersB()),
    @Description("Downloads of the model.")
    DOWNLOADS(row -> row.getModel().downloads()),
    @Description("Name of the model.")
    MODEL_NAME(row -> row.getModel().name()),
    @Description("Date of release of the model.")
    MODEL_RELEASE_DATE(row -> PartialDate.firstDay(row.getModel().releaseDate())),
    @Description("Quality of the model for general use; where it is unknown, that of the model that it succeeds.")
    QUALITY(QualityUse.GENERAL),
    @Description("The same for programming.")
    QUALITY_CODING(QualityUse.CODING),
    @Description("The same for mathematics.")
    QUALITY_MATHS(QualityUse.MATHS),
    @Description("The same for long texts.")
    QUALITY_LONG_CONTEXT(QualityUse.LONG_CONTEXT),
    @Description("The same for images.")
    QUALITY_VISION(QualityUse.VISION);

    private final Function<Compatibility, Comparable<?>> value;

    CompatibilityOrderField(Function<Compatibility, Comparable<?>> value) {
        this.value = value;
    }

    CompatibilityOrderField(QualityUse use) {
        this(row -> row.standing().index(use));
    }

    /** The order by quality for a use. */
    public static CompatibilityOrderField quality(QualityUse use) {
        return switch (use) {
            case GENERAL -> QUALITY;
            case CODING -> QUALITY_CODING;
            case MATHS -> QUALITY_MATHS;
            case LONG_CONTEXT -> QUALITY_LONG_CONTEXT;
            case VISION -> QUALITY_VISION;
        };
    }

    @Override
    public Comparable<?> value(Compatibility row) {
        return value.apply(row);
    }
}
