package dev.headroom.quant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Facts of a quantization format that an admin enters. */
@Input("QuantInput")
@Description(
        "Facts of a quantization format. A new one needs name, family and runtimes; an update changes what is given. "
                + "Each needs the "
                + "source of its facts.")
public final class QuantInput {
    @Description("Name, such as Q4_K_M, which is the slug and stays.")
    public @Nullable String name;

    @Description("How it stores weights; not UNLISTED.")
    public @Nullable QuantFamily family;

    @Description("Bits per weight of its block layout, 0.1 to 64.")
    public @Nullable Double nominalBitsPerWeight;

    @Description("Bits per weight of a whole 8B model, 0.1 to 64.")
    public @Nullable Double effectiveBitsPerWeight;

    @Description("Bits per weight of the rule of thumb, 0.1 to 64; puts it on the standard ladder.")
    public @Nullable Double pageBitsPerWeight;

    @Description("Runtimes that read it, parted by commas.")
    public @Nullable String runtimes;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public @Nullable String source;
}
