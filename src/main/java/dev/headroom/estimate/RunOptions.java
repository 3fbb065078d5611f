package dev.headroom.estimate;

/**
 * How a model is run, which method {@link EstimationMethod#DETAILED} takes into account.
 *
 * @param keyType how the cache stores keys, and of latent attention everything
 * @param valueType how it stores values
 * @param parallel requests that run side by side, each with the whole context length
 * @param unifiedCache whether these requests share one cache
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
    public static final RunOptions DEFAULT = new RunOptions(
            CacheType.F16,
            CacheType.F16,
            1,
            false,
            512,
            RuntimeProfile.LLAMA_CPP,
            1,
            DeviceSplit.LAYER,
            Amount.UNKNOWN,
            Amount.UNKNOWN,
            Amount.UNKNOWN,
            Amount.UNKNOWN,
            Amount.UNKNOWN);

    /** The same with another number of requests. */
    public RunOptions withParallel(int requests) {
        return new RunOptions(
                keyType,
                valueType,
                requests,
                unifiedCache,
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
}
