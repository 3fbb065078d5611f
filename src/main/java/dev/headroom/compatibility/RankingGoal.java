package dev.headroom.compatibility;

import dev.headroom.rating.QualityUse;
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

    /** The column that the ranking goes by, most first. */
    CompatibilityOrderField field(QualityUse use) {
        return switch (this) {
            case BEST -> CompatibilityOrderField.quality(use);
            case FASTEST -> CompatibilityOrderField.TOK_PER_SEC;
            case LONGEST_CONTEXT -> CompatibilityOrderField.MAX_CONTEXT;
        };
    }
}
