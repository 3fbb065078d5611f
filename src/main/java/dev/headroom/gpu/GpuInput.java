package dev.headroom.gpu;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Facts of a GPU that an admin enters. */
@Input("GpuInput")
@Description("Facts of a GPU. A new one needs name, vendor, architecture, segment, memoryGb and bandwidthGbPerSec; an "
        + "update "
        + "changes what is given. Each needs the source of its facts.")
public final class GpuInput {
    @Description("Name as marketed, 1 to 200 characters; the slug is made of it.")
    public @Nullable String name;

    @Description("Maker of the chip.")
    public @Nullable String vendor;

    @Description("Architecture of the chip.")
    public @Nullable String architecture;

    @Description("The market it is made for.")
    public @Nullable GpuSegment segment;

    @Description("Memory in GB, 0.5 to 100,000.")
    public @Nullable Double memoryGb;

    @Description("Type of the memory.")
    public @Nullable String memoryType;

    @Description("Width of the memory bus in bits, 1 to 100,000.")
    public @Nullable Integer busWidthBits;

    @Description("Memory bandwidth in 10^9 bytes per second, 1 to 1,000,000.")
    public @Nullable Double bandwidthGbPerSec;

    @Description("Dense FP16 throughput in 10^12 operations per second, 0.01 to 1,000,000.")
    public @Nullable Double fp16Tflops;

    @Description("Thermal design power in watts, 1 to 100,000.")
    public @Nullable Integer tdpWatts;

    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public @Nullable String releaseDate;

    @Description("Price at launch in US dollars, 1 to 10,000,000.")
    public @Nullable Double msrpUsd;

    @Description("CUDA compute capability, AMD gfx name or Intel chip name.")
    public @Nullable String instructionSet;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public @Nullable String source;
}
