package dev.headroom.options;

import dev.headroom.estimate.Method;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link Method} in the schema. */
@Description("How a figure is computed.")
public enum EstimationMethod {
    @Description("The published rule of thumb: parameters × bits ÷ 8, a cache for every layer, 0.3 GB beside them; "
            + "speed from bandwidth ÷ memory.")
    SIMPLE,
    @Description("What a runtime allocates and reads: published file sizes, a cache by kind of layer, buffers; speed "
            + "fitted to "
            + "measurements, with an interval.")
    DETAILED;

    /** The argument's default. */
    public static final String DEFAULT = "SIMPLE";

    public static final String DESCRIPTION = "How to compute it.";

    public static EstimationMethod of(Method method) {
        return valueOf(method.name());
    }

    public Method method() {
        return Method.valueOf(name());
    }
}
