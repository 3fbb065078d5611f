package dev.headroom.options;

import dev.headroom.estimate.Split;
import org.eclipse.microprofile.graphql.Description;

/** The estimator's {@link Split} in the schema. */
@Description("How a model is spread over several equal devices.")
public enum DeviceSplit {
    @Description("Each holds some of the layers; a token passes one after another.")
    LAYER,
    @Description("Each holds a part of every layer; all work on a token together.")
    TENSOR;

    Split split() {
        return Split.valueOf(name());
    }
}
