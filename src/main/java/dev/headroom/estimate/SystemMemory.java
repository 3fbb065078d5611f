package dev.headroom.estimate;

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
