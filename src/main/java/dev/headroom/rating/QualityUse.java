package dev.headroom.rating;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What a model's quality is asked for. */
@Description("What a model's quality is asked for.")
public enum QualityUse {
    @Description("Knowledge, reasoning and instructions; programming and mathematics count by half.")
    GENERAL,
    @Description("Programming.")
    CODING,
    @Description("Mathematics.")
    MATHS,
    @Description("Long texts.")
    LONG_CONTEXT,
    @Description("Images.")
    VISION;

    /** What an argument that is left out means. */
    public static final String DEFAULT = "GENERAL";

    /** What the argument says of itself. */
    public static final String DESCRIPTION = "What for.";

    /** What an argument means that may be left out. */
    public static QualityUse orDefault(@Nullable QualityUse given) {
        return given == null ? GENERAL : given;
    }

    /** Its name within a sentence: good for {@code general use}. */
    public String words() {
        return switch (this) {
            case GENERAL -> "general use";
            case CODING -> "programming";
            case MATHS -> "mathematics";
            case LONG_CONTEXT -> "long texts";
            case VISION -> "images";
        };
    }
}
