package dev.headroom.estimate;

import java.util.List;
import java.util.Optional;

/**
 * Reading weights that lie in system memory, which the processor computes with. It reaches a part of the bandwidth: the
 * values are the geometric means of what was measured on the machines of {@code reference/offload.csv} (of the tests),
 * each machine weighted the same, and a test compares them.
 */
public final class SystemMemory {
    /** Share of the bandwidth of one socket at which a processor reads experts beside a GPU: few and scattered. */
    public static final double EXPERTS_SHARE = 0.5;
    /** Share at which it reads whole layers beside a GPU. */
    public static final double LAYERS_SHARE = 0.51;
    /**
     * Share at which it reads whole layers alone: the geometric mean over {@code reference/cpu_decode.csv} (of the
     * tests).
     */
    public static final double ALONE_SHARE = 0.65;
    /**
     * Share at which it reads the cache of whole layers, whose attention it computes: more work for each byte than
     * weights are. The geometric mean over {@code reference/offload_depth.csv} (of the tests), one machine.
     */
    public static final double CACHE_SHARE = 0.072;
    /**
     * Share at which a processor alone reads the cache: the geometric mean of that and of 0.26, which Qwen3 14B took on
     * a Threadripper Pro 7965WX (16.77 tokens per second with an empty cache and 15.89 with 2,560 tokens in q8_0, at
     * 256 GB per second: ikawrakow/ik_llama.cpp, pull request 541).
     */
    public static final double ALONE_CACHE_SHARE = 0.14;
    /** Four in five of those measurements are within this of the speed by the share that other machines reached. */
    static final DecodeInterval INTERVAL = new DecodeInterval(1 / 1.4, 1.3);

    private static final double MS_PER_SECOND = 1000;

    private SystemMemory() {}

    /**
     * How fast a processor decodes that computes alone. That it reads experts and the cache at the shares that were
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
        Placement all = Placement.of(weightsGb, 0, weightsGb, work.weightsGb(), mixture);
        double tokPerSec =
                MS_PER_SECOND / readMs(all, work.kvCacheGb(), bandwidthGbPerSec, ALONE_SHARE, ALONE_CACHE_SHARE);
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
     * @param kvCacheGb key-value cache that a token reads of all layers, in 10^9 bytes
     * @param bandwidthGbPerSec bandwidth of the system memory in 10^9 bytes per second
     */
    public static double readMs(Placement placement, double kvCacheGb, double bandwidthGbPerSec) {
        return readMs(placement, kvCacheGb, bandwidthGbPerSec, LAYERS_SHARE, CACHE_SHARE);
    }

    private static double readMs(
            Placement placement, double kvCacheGb, double bandwidthGbPerSec, double layersShare, double cacheShare) {
        double layersGb = placement.systemReadGb() - placement.systemExpertsReadGb();
        return MS_PER_SECOND
                / bandwidthGbPerSec
                * (placement.systemExpertsReadGb() / EXPERTS_SHARE
                        + layersGb / layersShare
                        + kvCacheGb * placement.layersShare() / cacheShare);
    }
}
