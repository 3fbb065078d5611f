package dev.headroom.accelerator;

import dev.headroom.hardware.HardwareKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Facts of an accelerator class that an admin enters. */
@Input("AcceleratorClassInput")
@Description("Facts of an accelerator class. A new one needs name, efficiency and at least one of hardwareKind, "
        + "acceleratorVendor and chipPrefix, which no other class has together; an update changes what is given. Each "
        + "needs the source of its facts.")
public final class AcceleratorClassInput {
    @Description("Name, 1 to 100 characters; the slug of a new class is made of it.")
    public @Nullable String name;

    @Description("Only hardware of this kind; left out, both.")
    public @Nullable HardwareKind hardwareKind;

    @Description("Only hardware whose computing part is by this maker, 1 to 100 characters.")
    public @Nullable String acceleratorVendor;

    @Description("Only hardware whose chip's name starts so, 1 to 100 characters.")
    public @Nullable String chipPrefix;

    @Description("Share of the memory bandwidth that decoding reaches by method SIMPLE, 0.01 to 1.")
    public @Nullable Double efficiency;

    @Description("Share of the memory bandwidth at which weights of a plain format such as Q8_0 are read by method "
            + "DETAILED, 0.01 to 1; left out, that of method SIMPLE.")
    public @Nullable Double decodeEfficiency;

    @Description(
            "Time per layer and token that no bandwidth shortens, 0.001 to 100 milliseconds; left out, that of all "
                    + "vendors.")
    public @Nullable Double msPerLayer;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public @Nullable String source;
}
