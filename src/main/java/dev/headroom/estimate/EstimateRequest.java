package dev.headroom.estimate;

import java.util.OptionalInt;

/**
 * What an estimate is asked for.
 *
 * @param contextTokens context length of each request
 */
public record EstimateRequest(EstimationMethod method, int contextTokens, RunOptions setup) {
    /** The rule of thumb at its context length. */
    public static final EstimateRequest SIMPLE =
            new EstimateRequest(EstimationMethod.SIMPLE, SimpleEstimator.BASE_CONTEXT_TOKENS, RunOptions.DEFAULT);

    public Estimator estimator() {
        return method.estimator();
    }

    /** The same with that many tokens in the cache while it decodes, where a number is given. */
    public EstimateRequest withDepth(OptionalInt depthTokens) {
        return depthTokens.isEmpty() ? this : new EstimateRequest(method, contextTokens, setup.withDepth(depthTokens));
    }

    /** The same at another context length. */
    public EstimateRequest at(int otherContextTokens) {
        return new EstimateRequest(method, otherContextTokens, setup);
    }
}
