package dev.headroom.estimates;

import dev.headroom.estimate.Placement;
import dev.headroom.estimate.Rounding;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which weights of a model to keep in system memory, so that the rest finds room.
 *
 * @param estimate computes each figure when it is asked for
 */
@Description("Which weights of a model to keep in system memory, so that the rest finds room.")
public record OffloadPlan(
        @Description("Whether it runs so: what finds no room is weights and cache only, and system memory takes it.")
        boolean runs,

        @Description("Weights in the memory of the hardware, in 10^9 bytes.")
        double deviceWeightsGb,

        @Description("Weights in system memory, in 10^9 bytes, beside those that the runtime leaves there anyway.")
        double systemWeightsGb,

        @Description("Experts among those, which go first because a token reads few of them.")
        double systemExpertsGb,

        @Description("Key-value cache in system memory, of the whole layers that lie there, in 10^9 bytes.")
        double systemKvCacheGb,

        @Description("Layers whose worth of weights lies in system memory, rounded up.") @Nullable
        Integer systemLayers,

        @Description("What a token reads of the weights in system memory, in 10^9 bytes.")
        double systemReadGbPerToken,

        @Ignore Estimate estimate) {

    static OffloadPlan of(
            Placement placement, double kvCacheGb, @Nullable Integer layers, boolean runs, Estimate estimate) {
        @Nullable
        Integer systemLayers = layers == null ? null : (Integer) (int) Math.ceil(layers * placement.systemShare());
        return new OffloadPlan(
                runs,
                shown(placement.deviceGb()),
                shown(placement.systemGb()),
                shown(placement.systemExpertsGb()),
                shown(kvCacheGb * placement.layersShare()),
                systemLayers,
                shown(placement.systemReadGb()),
                estimate);
    }

    @Query
    @Description("How fast it answers then; null where options leave out the system memory's size or bandwidth.")
    public @Nullable SpeedEstimate speed() {
        return runs ? estimate.speed() : null;
    }

    @Query
    @NonNull
    @Description("The terms that the figures are made of.")
    public List<@NonNull Term> explanation() {
        return estimate.explanation();
    }

    private static double shown(double gb) {
        return Rounding.threeDecimals(gb);
    }
}
