package dev.headroom.device;

import dev.headroom.device.Device.DeviceKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Facts of a device that an admin enters. */
@Input("DeviceInput")
@Description("Facts of a device. A new one needs name, chip, kind, bandwidthGbPerSec, acceleratorVendor, backends and "
        + "operatingSystems; "
        + "an update changes what is given. Each needs the source of its facts.")
public final class DeviceInput {
    @Description("Name as marketed, 1 to 200 characters; the slug is made of it.")
    public @Nullable String name;

    @Description("Maker of the machine.")
    public @Nullable String vendor;

    @Description("Chip that computes; measurements are tied to it.")
    public @Nullable String chip;

    @Description("What sort of machine it is.")
    public @Nullable DeviceKind kind;

    @Description("Memory in GB, the sum over all GPUs, 0.5 to 100,000.")
    public @Nullable Double memoryGb;

    @Description("Type of the memory.")
    public @Nullable String memoryType;

    @Description("Memory bandwidth in 10^9 bytes per second, the sum over all GPUs, 1 to 1,000,000.")
    public @Nullable Double bandwidthGbPerSec;

    @Description("GPUs in the machine, 0 to 10,000; 1 unless given. Without any the processor computes alone.")
    public @Nullable Integer gpuCount;

    @Description("Maker of the part that computes.")
    public @Nullable String acceleratorVendor;

    @Description("Backends of the runtimes that drive it, preferred first.")
    public @Nullable List<@NonNull String> backends;

    @Description("Operating systems.")
    public @Nullable List<@NonNull String> operatingSystems;

    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public @Nullable String releaseDate;

    @Description("Where these facts come from; an update adds it to the row's sources.")
    public @Nullable String source;
}
