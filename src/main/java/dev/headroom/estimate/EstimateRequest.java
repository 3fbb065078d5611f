package dev.headroom.estimate;

/**
 * What an estimate is asked for.
 *
 * @param contextTokens context length of each request
 */
public record EstimateRequest(EstimationMethod method, int contextTokens, RunOptions options) {
    /** The rule of thumb at its context length. */
    public static final EstimateRequest SIMPLE =
            new EstimateRequest(EstimationMethod.SIMPLE, SimpleEstimator.BASE_CONTEXT_TOKENS, RunOptions.DEFAULT);

    /** What is answered when nobody asks for anything else. */
    public static final EstimateRequest DEFAULT =
            new EstimateRequest(EstimationMethod.BEST_KNOWN, SimpleEstimator.BASE_CONTEXT_TOKENS, RunOptions.DEFAULT);

    public Estimator estimator() {
        return method.estimator();
    }

    /** The same with that many tokens in the cache while it decodes, where a number is known. */
    public EstimateRequest withDepth(Amount depthTokens) {
        return depthTokens.isKnown() ? with(options.withDepth(depthTokens)) : this;
    }

    /** The same run in another way. */
    public EstimateRequest with(RunOptions other) {
        return new EstimateRequest(method, contextTokens, other);
    }

    /** The same at another context length. */
    public EstimateRequest at(int otherContextTokens) {
        return new EstimateRequest(method, otherContextTokens, options);
    }
}
