package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * Reading weights that lie in system memory, which the processor computes with. It reaches a part of the bandwidth: the
 * values are the geometric means of what was measured on the machines of {@code reference/offload.csv} (of the tests),
 * each machine weighted the same, and a test compares them.
 */
public final class SystemMemory {
    /** Share of the bandwidth at which a processor reads experts: few and scattered. */
    public static final double EXPERTS_SHARE = 0.3;
    /** Share at which it reads whole layers. */
    public static final double LAYERS_SHARE = 0.51;
    /** Four in five of those measurements are within this of the speed by the share that other machines reached. */
    static final DecodeInterval INTERVAL = new DecodeInterval(1 / 1.4, 1.3);

    private static final double MS_PER_SECOND = 1000;

    private SystemMemory() {}

    /**
     * How fast a processor decodes that computes alone: that all layers and the cache are read at the share that was
     * measured beside a GPU is assumed. Empty of a mixture whose experts are unknown.
     *
     * @param weightsGb all weights, in 10^9 bytes
     * @param bandwidthGbPerSec bandwidth of the system memory in 10^9 bytes per second
     */
    static Optional<Speed> alone(
            DecodeWork work, double weightsGb, Optional<ExpertShape> mixture, double bandwidthGbPerSec) {
        if (work.mixtureOfExperts() && mixture.isEmpty()) {
            return Optional.empty();
        }
        Placement all = Placement.of(weightsGb, weightsGb, work.weightsGb(), mixture);
        double cacheMs = MS_PER_SECOND * work.kvCacheGb() / (bandwidthGbPerSec * LAYERS_SHARE);
        double tokPerSec = MS_PER_SECOND / (readMs(all, bandwidthGbPerSec) + cacheMs);
        return Optional.of(new Speed(
                tokPerSec,
                Amount.of(tokPerSec * INTERVAL.lowFactor()),
                Amount.of(tokPerSec * INTERVAL.highFactor()),
                SpeedBasis.MODELLED,
                0,
                List.of()));
    }

    /**
     * Time to read what one token needs of it, in milliseconds.
     *
     * @param bandwidthGbPerSec bandwidth of the system memory in 10^9 bytes per second
     */
    public static double readMs(Placement placement, double bandwidthGbPerSec) {
        double layersGb = placement.systemReadGb() - placement.systemExpertsReadGb();
        return MS_PER_SECOND
                / bandwidthGbPerSec
                * (placement.systemExpertsReadGb() / EXPERTS_SHARE + layersGb / LAYERS_SHARE);
    }
}
