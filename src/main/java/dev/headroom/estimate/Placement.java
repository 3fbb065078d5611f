package dev.headroom.estimate;

import java.util.Optional;

/**
 * Where the weights and the cache of a model lie, and what one token reads of the weights there, all in 10^9 bytes.
 *
 * @param deviceGb weights in the memory of the hardware
 * @param systemGb weights in system memory
 * @param systemExpertsGb experts among those
 * @param systemReadGb what a token reads of the weights in system memory
 * @param systemExpertsReadGb experts among that
 * @param layersShare the share of whole layers, their cache with them, that is in system memory
 */
public record Placement(
        double deviceGb,
        double systemGb,
        double systemExpertsGb,
        double systemReadGb,
        double systemExpertsReadGb,
        double layersShare) {
    /**
     * Moves what finds no room into system memory: experts first, because a token reads few of them, then whole layers
     * with their cache, as {@code --n-cpu-moe} and {@code -ngl} of llama.cpp do.
     *
     * @param weightsGb all weights
     * @param cacheGb key-value cache of all layers
     * @param overflowGb the part that finds no room, of both; more than they are is all of them
     * @param readGb what a token reads of all weights
     * @param mixture empty for a dense model
     */
    public static Placement of(
            double weightsGb, double cacheGb, double overflowGb, double readGb, Optional<ExpertShape> mixture) {
        double expertsGb =
                mixture.map(experts -> weightsGb * experts.weightShare()).orElse(0.0);
        double expertsOutGb = Math.min(overflowGb, expertsGb);
        double expertsReadShare = mixture.map(experts -> (double) experts.used() / experts.count())
                .orElse(0.0);
        double denseGb = weightsGb - expertsGb;
        double denseReadGb = Math.max(0, readGb - expertsGb * expertsReadShare);
        double layersGb = denseGb + cacheGb;
        double layersShare = layersGb > 0 ? Math.min(1, (overflowGb - expertsOutGb) / layersGb) : 0;
        double systemGb = expertsOutGb + denseGb * layersShare;
        return new Placement(
                weightsGb - systemGb,
                systemGb,
                expertsOutGb,
                expertsOutGb * expertsReadShare + denseReadGb * layersShare,
                expertsOutGb * expertsReadShare,
                layersShare);
    }

    /** The share of the weights that is in system memory. */
    public double systemShare() {
        return systemGb / (deviceGb + systemGb);
    }
}
