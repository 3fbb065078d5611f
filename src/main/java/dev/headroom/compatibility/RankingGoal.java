package dev.headroom.compatibility;

import dev.headroom.rating.QualityUse;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** What a ranking puts first. */
@Description("What a ranking puts first.")
public enum RankingGoal {
    @Description("The best models for the use, by the quality index.")
    BEST,
    @Description("The fastest of the better half of those whose quality is known.")
    FASTEST,
    @Description("The longest context that fits, of the better half of those whose quality is known.")
    LONGEST_CONTEXT;

    /** Why a row has its place, in a sentence or two. */
    String reason(QualityUse use, Compatibility row) {
        String quality = row.standing().reason(use);
        return switch (this) {
            case BEST -> quality;
            case FASTEST -> "%d tokens per second. %s".formatted(row.estimatedTokPerSec(), quality);
            case LONGEST_CONTEXT ->
                String.format(Locale.ROOT, "%,d tokens of context fit. %s", row.maxContext(), quality);
        };
    }

    /** The column that the ranking goes by, most first. */
    CompatibilityOrderField field(QualityUse use) {
        return switch (this) {
            case BEST -> CompatibilityOrderField.quality(use);
            case FASTEST -> CompatibilityOrderField.TOK_PER_SEC;
            case LONGEST_CONTEXT -> CompatibilityOrderField.MAX_CONTEXT;
        };
    }
}
