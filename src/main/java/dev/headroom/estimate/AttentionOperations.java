package dev.headroom.estimate;

/**
 * Operations of attention in layers of one kind: a multiplication and an addition for each element of each query head's
 * key and value, of each token that is attended to.
 *
 * @param perToken operations for one token attended to, in all of the layers
 * @param windowTokens how many tokens back they look; infinite for all
 */
public record AttentionOperations(double perToken, double windowTokens) {
    private static final double OPERATIONS_PER_ELEMENT = 2;

    static AttentionOperations full(int layers, double heads, double keyAndValueElements) {
        return sliding(layers, heads, keyAndValueElements, Double.POSITIVE_INFINITY);
    }

    static AttentionOperations sliding(int layers, double heads, double keyAndValueElements, double windowTokens) {
        return new AttentionOperations(OPERATIONS_PER_ELEMENT * layers * heads * keyAndValueElements, windowTokens);
    }

    /** The same for that many times the layers. */
    AttentionOperations times(double factor) {
        return new AttentionOperations(perToken * factor, windowTokens);
    }

    /**
     * For one token of a prompt in the mean. The tokens of a ubatch are computed over all cells that any of them looks
     * at: half a ubatch more than its own.
     *
     * @param depthTokens tokens in the cache before the prompt
     */
    double ofToken(double depthTokens, double promptTokens, double ubatchTokens) {
        double own = (lookedBack(depthTokens + promptTokens) - lookedBack(depthTokens)) / promptTokens;
        return perToken * (own + ubatchTokens / 2);
    }

    /** Tokens that all tokens up to one look back on. */
    private double lookedBack(double tokens) {
        return tokens <= windowTokens
                ? tokens * tokens / 2
                : windowTokens * windowTokens / 2 + windowTokens * (tokens - windowTokens);
    }
}
