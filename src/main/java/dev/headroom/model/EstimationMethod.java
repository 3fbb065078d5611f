package dev.headroom.model;

import dev.headroom.estimate.Method;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link Method} in the schema. */
@Description("How a figure was computed.")
public enum EstimationMethod {
    @Description("The published rule of thumb: parameters × bits ÷ 8, a cache for every layer, 0.3 GB beside them.")
    SIMPLE;

    public static EstimationMethod of(Method method) {
        return valueOf(method.name());
    }
}
