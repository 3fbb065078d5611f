package dev.headroom.estimate;

/**
 * The cells of the key-value cache: the context of all requests that run side by side. The runtime rounds cells up,
 * llama.cpp to 256.
 *
 * @param contextTokens tokens of all requests together
 * @param parallel number of requests side by side
 */
public record CacheCells(long contextTokens, int parallel) {
    /** Cells of layers that keep every token. */
    public double cells(RunOptions options) {
        return options.runtime().roundUp(contextTokens);
    }

    /**
     * Cells of layers that keep a window. A window grows by the tokens that are computed at once; requests that share
     * one cache round once, as llama.cpp's {@code --kv-unified} does.
     */
    public double cells(int windowTokens, RunOptions options) {
        if (options.unifiedCache()) {
            return options.runtime()
                    .roundUp(Math.min(contextTokens, (long) windowTokens * parallel + options.ubatchTokens()));
        }
        long perRequest = (contextTokens + parallel - 1) / parallel;
        return parallel * options.runtime().roundUp(Math.min(perRequest, (long) windowTokens + options.ubatchTokens()));
    }
}
