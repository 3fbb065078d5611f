package dev.headroom.compatibility;

import dev.headroom.estimate.Fit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The estimator's {@link Fit} in the schema. */
@Enum("Fit")
@Description("How well a model sits in a memory, by the share of it that the model needs.")
public enum FitTier {
    @Description("Plenty of headroom: up to 60 %.")
    RUNS_GREAT,
    @Description("Up to 75 %.")
    RUNS_WELL,
    @Description("Up to 90 %.")
    DECENT,
    @Description("Up to 100 %.")
    TIGHT_FIT,
    @Description("Only with part of the weights in system memory: up to twice the memory of a discrete GPU.")
    BARELY_RUNS,
    @Description("More than that.")
    TOO_HEAVY;

    public static FitTier of(Fit fit) {
        return valueOf(fit.name());
    }
}
