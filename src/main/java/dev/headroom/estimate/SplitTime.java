package dev.headroom.estimate;

/**
 * Decode speed on several equal devices. The values are fitted to the pairs of {@code reference/splits.csv} (of the
 * tests), each hardware weighted the same, and a test compares them.
 */
public final class SplitTime {
    /** What each further device of a layer split takes, in milliseconds: the hidden state passes on. */
    public static final double LAYER_SPLIT_MS = 0.23;
    /**
     * What each layer of a tensor split takes to put the parts together, in milliseconds: 0.045 and 0.065 in the two
     * pairs of dense models.
     */
    public static final double TENSOR_SPLIT_MS_PER_LAYER = 0.053;
    /** Four in five pairs of a layer split are within this of it. */
    static final DecodeInterval LAYER_INTERVAL = new DecodeInterval(1 / 1.05, 1.05);
    /** All pairs of a tensor split are within this of it: there are four. */
    static final DecodeInterval TENSOR_INTERVAL = new DecodeInterval(1 / 1.25, 1.25);

    private static final double MS_PER_SECOND = 1000;

    private SplitTime() {}

    /** @param onOne speed on one of the devices, were its memory large enough */
    static Speed of(Speed onOne, DecodeTime time, DecodeWork work, int devices, DeviceSplit split) {
        if (devices == 1) {
            return onOne;
        }
        double onOneMs = MS_PER_SECOND / onOne.tokPerSec();
        return split == DeviceSplit.LAYER
                ? onOne.assumed(onOneMs / (onOneMs + layerSplitMs(devices)), LAYER_INTERVAL)
                : onOne.assumed(time.totalMs() / tensorMs(time, work, devices), TENSOR_INTERVAL);
    }

    /** What the devices of a layer split take beside the time of one, in milliseconds. */
    public static double layerSplitMs(int devices) {
        return LAYER_SPLIT_MS * (devices - 1);
    }

    /**
     * Time of a tensor split in milliseconds. Devices share the weights and the cache of a dense model. Of a mixture
     * they share the cache only: with an empty one it ran no faster on four RTX 4090 than a layer split
     * (ggml-org/llama.cpp, pull request 19378).
     */
    static double tensorMs(DecodeTime time, DecodeWork work, int devices) {
        return work.mixtureOfExperts()
                ? time.weightsMs() + time.cacheMs() / devices + time.layersMs() + layerSplitMs(devices)
                : (time.weightsMs() + time.cacheMs()) / devices
                        + time.layersMs()
                        + TENSOR_SPLIT_MS_PER_LAYER * work.layers();
    }
}
