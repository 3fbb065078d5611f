package dev.headroom.weights;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A published file that an admin enters. */
@Input("QuantFileInput")
@Description("A published quantized file of a model of the catalog; the parts of a split file are one.")
public final class QuantFileInput {
    @Description("Slug of the model.")
    public @Nullable String model;

    @Description("Repository on Hugging Face that holds it, or what its source tells instead.")
    public @Nullable String repository;

    @Description("Quantization, as its publisher labels it.")
    public @Nullable String quant;

    @Description("Size in 10^9 bytes, 0.000001 to 100,000; with nine decimals it is exact to the byte.")
    public @Nullable Double sizeGb;

    @Description("Whether the size is exact to the byte; else it was published rounded.")
    public @Nullable Boolean sizeIsExact;

    @Description("Largest error of a rounded size in percent.")
    public @Nullable Double roundingErrorPercent;

    @Description("Where the size was published.")
    public @Nullable String source;
}
