package dev.headroom.estimate;

import java.util.Optional;

/**
 * How a model is run, which method {@link EstimationMethod#DETAILED} takes into account.
 *
 * @param runtime the program that runs it
 * @param cache how the key-value cache is kept
 * @param requests what runs side by side
 * @param spread the devices that it is spread over
 * @param budget what it may use of each
 * @param host what may hold weights that find no room there
 * @param projector whether what turns images and sound into tokens is loaded
 * @param ubatchTokens tokens that are computed at once when a prompt is read
 * @param depthTokens tokens in the cache while it decodes; unknown for the whole context length
 * @param draft what guesses tokens that the model then checks; empty without
 */
public record RunOptions(
        RuntimeProfile runtime,
        CacheOptions cache,
        Requests requests,
        Spread spread,
        MemoryBudget budget,
        HostMemory host,
        boolean projector,
        int ubatchTokens,
        Amount depthTokens,
        Optional<Draft> draft) {
    private static final int UBATCH_TOKENS = 512;

    /** One request on one device, as llama.cpp runs it unless it is told otherwise. */
    public static final RunOptions DEFAULT = of(RuntimeProfile.LLAMA_CPP);

    /** What a runtime does unless it is told otherwise. */
    public static RunOptions of(RuntimeProfile runtime) {
        return new RunOptions(
                runtime,
                CacheOptions.DEFAULT,
                Requests.of(runtime),
                Spread.NONE,
                MemoryBudget.DEFAULT,
                HostMemory.NONE,
                runtime.loadsProjector(),
                UBATCH_TOKENS,
                Amount.UNKNOWN,
                Optional.empty());
    }

    /** Bytes of keys and values of one token in one layer, on all devices. */
    double bytesPerCell(int kvHeads, int keyDim, int valueDim) {
        double heads = spread.keptHeads(kvHeads);
        return cache.bytes(heads * keyDim, heads * valueDim);
    }

    /** Bytes of the same in f16, as far as it is quantized and llama.cpp's kernels copy it. */
    double dequantizedBytesPerCell(int kvHeads, int keyDim, int valueDim) {
        return runtime.runsLlamaCpp()
                ? cache.dequantizedBytes((double) kvHeads * keyDim, (double) kvHeads * valueDim)
                : 0;
    }

    /** The same with another number of requests, each with the whole context length. */
    public RunOptions withParallel(int parallel) {
        var each = new Requests(parallel, requests.unifiedCache(), false);
        return new RunOptions(runtime, cache, each, spread, budget, host, projector, ubatchTokens, depthTokens, draft);
    }

    /** The same with another depth. */
    public RunOptions withDepth(Amount depth) {
        return new RunOptions(runtime, cache, requests, spread, budget, host, projector, ubatchTokens, depth, draft);
    }

    /** The same with another cache. */
    public RunOptions withCache(CacheType keys, CacheType values, boolean unified) {
        var types = new CacheOptions(keys, values, cache.fullWindows());
        var sharing = new Requests(requests.parallel(), unified, requests.sharedContext());
        return new RunOptions(
                runtime, types, sharing, spread, budget, host, projector, ubatchTokens, depthTokens, draft);
    }

    /** The same on other devices. */
    public RunOptions withSpread(Spread other) {
        return new RunOptions(
                runtime, cache, requests, other, budget, host, projector, ubatchTokens, depthTokens, draft);
    }

    /** The same beside a host with that memory. */
    public RunOptions withHost(HostMemory other) {
        return new RunOptions(
                runtime, cache, requests, spread, budget, other, projector, ubatchTokens, depthTokens, draft);
    }

    /** The same with that many tokens computed at once, and with windows kept whole or not. */
    public RunOptions withWindows(int ubatch, boolean full) {
        var windows = new CacheOptions(cache.keyType(), cache.valueType(), full);
        return new RunOptions(runtime, windows, requests, spread, budget, host, projector, ubatch, depthTokens, draft);
    }

    /** The same with what turns images and sound into tokens, or without. */
    public RunOptions withProjector(boolean loaded) {
        return new RunOptions(runtime, cache, requests, spread, budget, host, loaded, ubatchTokens, depthTokens, draft);
    }

    /** The same with something that makes drafts, or without. */
    public RunOptions withDraft(Optional<Draft> other) {
        return new RunOptions(
                runtime, cache, requests, spread, budget, host, projector, ubatchTokens, depthTokens, other);
    }
}
