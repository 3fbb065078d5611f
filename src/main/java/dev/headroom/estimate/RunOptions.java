package dev.headroom.estimate;

/**
 * How a model is run, which method {@link EstimationMethod#DETAILED} takes into account.
 *
 * @param keyType how the cache stores keys, and of latent attention everything
 * @param valueType how it stores values
 * @param parallel requests that run side by side
 * @param unifiedCache whether these requests share one cache
 * @param sharedContext whether the context length is that of all requests together, not of each
 * @param fullWindows whether layers of a sliding window keep every token ({@code --swa-full})
 * @param projector whether what turns images and sound into tokens is loaded
 * @param ubatchTokens tokens that are computed at once when a prompt is read
 * @param runtime the program that runs it
 * @param deviceCount equal devices that it is spread over
 * @param split how it is spread
 * @param systemMemoryGb memory of the host that may hold what does not fit, in 10^9 bytes; unknown for none
 * @param systemBandwidthGbPerSec bandwidth of that memory in 10^9 bytes per second
 * @param reservedGb memory of each device that is left to others, in 10^9 bytes; unknown for the default of its kind
 * @param usableShare share of a device's memory that a model may use; unknown for the default of its kind
 * @param depthTokens tokens in the cache while it decodes; unknown for the whole context length
 */
public record RunOptions(
        CacheType keyType,
        CacheType valueType,
        int parallel,
        boolean unifiedCache,
        boolean sharedContext,
        boolean fullWindows,
        boolean projector,
        int ubatchTokens,
        RuntimeProfile runtime,
        int deviceCount,
        DeviceSplit split,
        Amount systemMemoryGb,
        Amount systemBandwidthGbPerSec,
        Amount reservedGb,
        Amount usableShare,
        Amount depthTokens) {

    /** One request on one device, as llama.cpp runs it unless it is told otherwise. */
    public static final RunOptions DEFAULT = of(RuntimeProfile.LLAMA_CPP);

    /** What a runtime does unless it is told otherwise. */
    public static RunOptions of(RuntimeProfile runtime) {
        return new RunOptions(
                CacheType.F16,
                CacheType.F16,
                runtime.requests(),
                runtime.sharesContext(),
                runtime.sharesContext(),
                false,
                runtime.loadsProjector(),
                512,
                runtime,
                1,
                DeviceSplit.LAYER,
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.UNKNOWN);
    }

    /** Bytes of keys and values of one token in one layer, on all devices. */
    double bytesPerCell(int kvHeads, int keyDim, int valueDim) {
        double heads = keptHeads(kvHeads);
        return keyType.bytes(heads * keyDim) + valueType.bytes(heads * valueDim);
    }

    /**
     * Heads that all devices keep: a head cannot be divided, so that devices of a tensor split beside which there are
     * too few keep the same (vLLM and SGLang).
     */
    private double keptHeads(int kvHeads) {
        if (split == DeviceSplit.LAYER || deviceCount == 1) {
            return kvHeads;
        }
        return deviceCount * Math.ceil((double) kvHeads / deviceCount);
    }

    /** Bytes of the same in f16, as far as it is quantized and llama.cpp's kernels copy it. */
    double dequantizedBytesPerCell(int kvHeads, int keyDim, int valueDim) {
        if (!runtime.runsLlamaCpp()) {
            return 0;
        }
        double keys = keyType.isQuantized() ? keyDim : 0;
        double values = valueType.isQuantized() ? valueDim : 0;
        return CacheType.F16.bytes(kvHeads * (keys + values));
    }

    /** The same with another number of requests, each with the whole context length. */
    public RunOptions withParallel(int requests) {
        return new RunOptions(
                keyType,
                valueType,
                requests,
                unifiedCache,
                false,
                fullWindows,
                projector,
                ubatchTokens,
                runtime,
                deviceCount,
                split,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depthTokens);
    }

    /** The same with another depth. */
    public RunOptions withDepth(Amount depth) {
        return new RunOptions(
                keyType,
                valueType,
                parallel,
                unifiedCache,
                sharedContext,
                fullWindows,
                projector,
                ubatchTokens,
                runtime,
                deviceCount,
                split,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depth);
    }

    /** The same with another cache. */
    public RunOptions withCache(CacheType keys, CacheType values, boolean unified) {
        return new RunOptions(
                keys,
                values,
                parallel,
                unified,
                sharedContext,
                fullWindows,
                projector,
                ubatchTokens,
                runtime,
                deviceCount,
                split,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depthTokens);
    }

    /** The same on another number of devices. */
    public RunOptions withDevices(int devices, DeviceSplit by) {
        return new RunOptions(
                keyType,
                valueType,
                parallel,
                unifiedCache,
                sharedContext,
                fullWindows,
                projector,
                ubatchTokens,
                runtime,
                devices,
                by,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depthTokens);
    }

    /** The same with that many tokens computed at once, and with windows kept whole or not. */
    public RunOptions withWindows(int ubatch, boolean full) {
        return new RunOptions(
                keyType,
                valueType,
                parallel,
                unifiedCache,
                sharedContext,
                full,
                projector,
                ubatch,
                runtime,
                deviceCount,
                split,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depthTokens);
    }

    /** The same with what turns images and sound into tokens, or without. */
    public RunOptions withProjector(boolean loaded) {
        return new RunOptions(
                keyType,
                valueType,
                parallel,
                unifiedCache,
                sharedContext,
                fullWindows,
                loaded,
                ubatchTokens,
                runtime,
                deviceCount,
                split,
                systemMemoryGb,
                systemBandwidthGbPerSec,
                reservedGb,
                usableShare,
                depthTokens);
    }
}
