package dev.headroom.gpu;

import dev.headroom.facts.Node;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A discrete GPU board. */
@Description("A discrete GPU board. A fact that is null is unknown.")
public record Gpu(
        @NonNull @Description("Natural key, unique over GPUs and devices.")
        String slug,

        @NonNull @Description("Name as marketed.") String name,
        @NonNull @Description("Maker of the chip.") String vendor,

        @NonNull @Description("Architecture of the chip, such as Ada Lovelace or RDNA 4.")
        String architecture,

        @NonNull @Description("The market it is made for.") GpuSegment segment,

        @Description("Memory in GB as marketed (GiB).") @Nullable
        Double memoryGb,

        @Description("Type of the memory, such as GDDR6X or HBM3e.") @Nullable
        String memoryType,

        @Description("Width of the memory bus in bits.") @Nullable
        Integer busWidthBits,

        @Description("Memory bandwidth of the whole board in 10^9 bytes per second.") @Nullable
        Double bandwidthGbPerSec,

        @Description("Dense matrix throughput at FP16 with FP32 accumulation, in 10^12 operations per second.")
        @Nullable
        Double fp16Tflops,

        @Description("Thermal design power in watts.") @Nullable
        Integer tdpWatts,

        @Description("Day, month or year of release: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String releaseDate,

        @Description("Maker's suggested price at launch, in US dollars.") @Nullable
        Double msrpUsd,

        @Description("CUDA compute capability, AMD gfx name or Intel chip name.") @Nullable
        String instructionSet,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where these facts come from.")
        List<@NonNull String> sources)
        implements Hardware {

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Gpu", slug);
    }

    @Override
    @NonNull
    @Description("Always GPU.")
    public HardwareKind getHardwareKind() {
        return HardwareKind.GPU;
    }

    @Override
    public String acceleratorVendor() {
        return vendor;
    }

    @Override
    public @Nullable String chip() {
        return null;
    }
}
