package dev.headroom.estimate;

import java.util.Optional;

/**
 * Where the weights of a model lie, and what one token reads of them there, all in 10^9 bytes.
 *
 * @param deviceGb weights in the memory of the hardware
 * @param systemGb weights in system memory
 * @param systemExpertsGb experts among those
 * @param systemReadGb what a token reads of the weights in system memory
 * @param systemExpertsReadGb experts among that
 */
public record Placement(
        double deviceGb, double systemGb, double systemExpertsGb, double systemReadGb, double systemExpertsReadGb) {
    /**
     * Moves what finds no room into system memory: experts first, because a token reads few of them.
     *
     * @param weightsGb all weights
     * @param overflowGb the part that finds no room, not more than the weights
     * @param readGb what a token reads of all weights
     * @param mixture empty for a dense model
     */
    public static Placement of(double weightsGb, double overflowGb, double readGb, Optional<ExpertShape> mixture) {
        double expertsGb =
                mixture.map(experts -> weightsGb * experts.weightShare()).orElse(0.0);
        double expertsOutGb = Math.min(overflowGb, expertsGb);
        double expertsReadShare = mixture.map(experts -> (double) experts.used() / experts.count())
                .orElse(0.0);
        double denseGb = weightsGb - expertsGb;
        double denseReadGb = Math.max(0, readGb - expertsGb * expertsReadShare);
        double denseOutGb = overflowGb - expertsOutGb;
        double denseReadShare = denseGb > 0 ? denseReadGb / denseGb : 0;
        return new Placement(
                weightsGb - overflowGb,
                overflowGb,
                expertsOutGb,
                expertsOutGb * expertsReadShare + denseOutGb * denseReadShare,
                expertsOutGb * expertsReadShare);
    }
}
