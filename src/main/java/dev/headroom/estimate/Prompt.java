package dev.headroom.estimate;

/**
 * A prompt to read.
 *
 * @param tokens its length, at least 1
 * @param depthTokens tokens in the cache before it
 */
public record Prompt(int tokens, int depthTokens) {
    /** What llama-bench reads unless it is told otherwise (pp512). */
    public static final Prompt TYPICAL = new Prompt(512, 0);

    /** Tokens in the cache in the mean while it is read. */
    public double meanDepthTokens() {
        return depthTokens + tokens / 2.0;
    }

    /** Tokens that the runtime computes at once for it, in the mean. */
    public double atOnce(int ubatchTokens) {
        return tokens / ubatches(ubatchTokens);
    }

    /** How often the runtime computes a ubatch for it. */
    double ubatches(int ubatchTokens) {
        return Math.ceil((double) tokens / ubatchTokens);
    }
}
