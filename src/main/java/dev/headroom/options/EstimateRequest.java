package dev.headroom.options;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Method;
import dev.headroom.estimate.RunOptions;
import java.util.OptionalInt;

/**
 * What an estimate is asked for.
 *
 * @param contextTokens context length of each request
 */
public record EstimateRequest(Method method, int contextTokens, RunOptions setup) {
    /** The rule of thumb at its context length. */
    public static final EstimateRequest SIMPLE =
            new EstimateRequest(Method.SIMPLE, ContextLength.BASE, RunOptions.DEFAULT);

    /**
     * The arguments of a computed field; null is left out.
     *
     * @throws BadInputException for a value that cannot be meant, or options that the method does not take
     */
    public static EstimateRequest of(Integer contextLength, EstimationMethod method, EstimateOptions options)
            throws BadInputException {
        if (options != null && method != EstimationMethod.DETAILED) {
            throw new BadInputException("options", "given", "left out where method is not DETAILED");
        }
        EstimationMethod chosen = method == null ? EstimationMethod.SIMPLE : method;
        return new EstimateRequest(
                chosen.method(), ContextLength.checked(contextLength), EstimateOptions.setup(options));
    }

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
