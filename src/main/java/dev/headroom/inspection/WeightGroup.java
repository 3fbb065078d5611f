package dev.headroom.inspection;

import dev.headroom.intake.TensorGroup;
import org.eclipse.microprofile.graphql.Description;

/** The {@link TensorGroup} in the schema. */
@Description("What tensors are for.")
public enum WeightGroup {
    @Description("Encoders of images and sounds, and what projects their output into the model.")
    VISION_PROJECTOR,
    @Description("Normalizations.")
    NORM,
    @Description("Embeddings of which each token reads one row per layer.")
    PER_LAYER_EMBEDDING,
    @Description("The input embedding.")
    EMBEDDING,
    @Description("The output, where it is not the input embedding.")
    OUTPUT,
    @Description("Experts that every token passes.")
    SHARED_EXPERTS,
    @Description("Experts of which a token passes some.")
    EXPERTS,
    @Description("Dense feed-forward layers, and the routers of mixtures.")
    FEED_FORWARD,
    @Description("Attention.")
    ATTENTION,
    @Description("State space models, linear attention and short convolutions.")
    RECURRENT,
    @Description("What is none of these.")
    OTHER;

    static WeightGroup of(TensorGroup group) {
        return valueOf(group.name());
    }
}
