package dev.headroom.device;

import dev.headroom.facts.Node;
import dev.headroom.facts.Sources;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A whole machine whose memory the model shares. */
@Description("A whole machine whose memory the model shares. A fact that is null is unknown.")
public record Device(
        @NonNull @Description("Natural key, unique over GPUs and devices.")
        String slug,

        @NonNull @Description("Name as marketed.") String name,

        @Description("Maker of the machine; null for a generic one.") @Nullable
        String vendor,

        @NonNull @Description("Chip that computes; measurements are tied to it.")
        String chip,

        @NonNull @Description("What sort of machine it is.") DeviceKind kind,

        @Description(
                "Memory in GB as marketed, the sum over all GPUs; null where the machine is sold with several sizes.")
        @Nullable
        Double memoryGb,

        @Description("Type of the memory, such as LPDDR5X.") @Nullable
        String memoryType,

        @Description("Memory bandwidth in 10^9 bytes per second, the sum over all GPUs.") @Nullable
        Double bandwidthGbPerSec,

        @Description("GPUs in the machine; 0 where the processor computes alone.")
        int gpuCount,

        @NonNull @Description("Maker of the part that computes.")
        String acceleratorVendor,

        @NonNull @Description("Backends of the runtimes that drive it, preferred first.")
        List<@NonNull String> backends,

        @NonNull @Description("Operating systems.") List<@NonNull String> operatingSystems,

        @Description("Day, month or year of release: yyyy, yyyy-MM or yyyy-MM-dd.") @Nullable
        String releaseDate,

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
        return Node.id("Device", slug);
    }

    @Override
    @NonNull
    @Description("Always DEVICE.")
    public HardwareKind getHardwareKind() {
        return HardwareKind.DEVICE;
    }

    @Override
    public int acceleratorCount() {
        return gpuCount;
    }

    @Override
    public @Nullable String architecture() {
        return null;
    }

    @NonNull
    @Description("Those of its facts that their source calls unverified; empty for most devices.")
    public List<@NonNull String> getUnverified() {
        return Sources.unverified(sources);
    }

    /** What sort of machine a device is. */
    @Enum("DeviceKind")
    @Description("What sort of machine a device is.")
    public enum DeviceKind {
        @Description("Laptop computer.")
        LAPTOP,
        @Description("Desktop computer.")
        DESKTOP,
        @Description("Small desktop computer.")
        MINI_PC,
        @Description("Server, up to a rack.")
        SERVER,
        @Description("Developer kit or module.")
        DEV_KIT,
        @Description("Single-board computer.")
        SBC,
        @Description("Tablet.")
        TABLET,
        @Description("Phone.")
        PHONE,
        @Description("Handheld game console.")
        HANDHELD
    }
}
