package dev.headroom.estimate;

/**
 * The cells of the key-value cache. Requests share one stream of cells, or have one each; each stream is rounded up to
 * the runtime's step.
 *
 * @param perStream cells of one stream, of layers that keep every token
 * @param streams streams of cells
 * @param options how the model is run
 */
public record CacheCells(long perStream, int streams, RunOptions options) {
    /**
     * The cells for a context length: that of each request, or of all together where they share it.
     *
     * @param contextTokens context length that was asked for
     */
    public static CacheCells of(long contextTokens, RunOptions options) {
        int requests = options.requests().parallel();
        boolean unified = options.requests().unifiedCache();
        long perStream = options.requests().sharedContext() == unified
                ? contextTokens
                : unified ? contextTokens * requests : (contextTokens + requests - 1) / requests;
        return new CacheCells(options.runtime().roundUp(perStream), unified ? 1 : requests, options);
    }

    /** Cells of all streams. */
    public double all() {
        return (double) perStream * streams;
    }

    /** Tokens that are computed at once: no more than there are cells ({@code n_batch} of llama.cpp's context). */
    public double computedAtOnce() {
        return Math.min(options.ubatchTokens(), all());
    }

    /** Cells of one stream, of layers that keep a window. A window grows by the tokens that are computed at once. */
    public long perStream(int windowTokens) {
        if (options.cache().fullWindows()) {
            return perStream;
        }
        long windows = (long) windowTokens * (options.requests().parallel() / streams);
        return Math.min(perStream, options.runtime().roundUp(windows + (long) computedAtOnce()));
    }

    /** Cells of all streams, of layers that keep a window. */
    public double all(int windowTokens) {
        return (double) perStream(windowTokens) * streams;
    }
}
