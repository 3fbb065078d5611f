package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;

/** What the size of weights rests on. */
@Description("What the size of weights rests on.")
public enum WeightBasis {
    @Description("Published files of the model at the quantization.")
    PUBLISHED,
    @Description(
            "Bits per weight of the quantization, fitted over the published files of all models, and scaled to those "
                    + "of this model.")
    FITTED,
    @Description("Bits per weight that the format's documentation gives.")
    FORMAT,
    @Description("Nothing tells the size.")
    UNKNOWN
}
