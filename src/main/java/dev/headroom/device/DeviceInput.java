package dev.headroom.device;

import static dev.headroom.edit.Patch.or;

import dev.headroom.edit.Between;
import dev.headroom.edit.Creating;
import dev.headroom.edit.FactColumn;
import dev.headroom.edit.Names;
import dev.headroom.edit.Patch;
import dev.headroom.edit.PlainText;
import dev.headroom.edit.ReleaseDay;
import dev.headroom.edit.Required;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Facts of a device that an admin enters. */
@Input("DeviceInput")
@Description("Facts of a device. A new one needs name, chip, kind, bandwidthGbPerSec, acceleratorVendor, backends and "
        + "operatingSystems; "
        + "an update changes what is given. Each needs the source of its facts.")
public final class DeviceInput {
    @Required(groups = Creating.class)
    @PlainText
    @FactColumn("name")
    @Description("Name as marketed, 1 to 200 characters; the slug is made of it.")
    public String name;

    @PlainText(max = 100)
    @FactColumn("vendor")
    @Description("Maker of the machine.")
    public String vendor;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("chip")
    @Description("Chip that computes; measurements are tied to it.")
    public String chip;

    @Required(groups = Creating.class)
    @Description("What sort of machine it is.")
    public DeviceKind kind;

    @Between(min = 0.5, max = 100_000)
    @FactColumn("memory_gb")
    @Description("Memory in GB, the sum over all GPUs, 0.5 to 100,000.")
    public Double memoryGb;

    @PlainText(max = 50)
    @FactColumn("memory_type")
    @Description("Type of the memory.")
    public String memoryType;

    @Required(groups = Creating.class)
    @Between(min = 1, max = 1_000_000)
    @FactColumn("bandwidth_gb_s")
    @Description("Memory bandwidth in 10^9 bytes per second, the sum over all GPUs, 1 to 1,000,000.")
    public Double bandwidthGbPerSec;

    @Between(min = 1, max = 10_000)
    @FactColumn("n_gpus")
    @Description("GPUs in the machine, 1 to 10,000; 1 unless given.")
    public Integer gpuCount;

    @Required(groups = Creating.class)
    @PlainText(max = 100)
    @FactColumn("accelerator_vendor")
    @Description("Maker of the part that computes.")
    public String acceleratorVendor;

    @Required(groups = Creating.class)
    @Names
    @FactColumn("backend")
    @Description("Backends of the runtimes that drive it, preferred first.")
    public List<@NonNull String> backends;

    @Required(groups = Creating.class)
    @Names
    @FactColumn("os")
    @Description("Operating systems.")
    public List<@NonNull String> operatingSystems;

    @ReleaseDay
    @FactColumn("release_date")
    @Description("Date of release: yyyy, yyyy-MM or yyyy-MM-dd.")
    public String releaseDate;

    @Required
    @PlainText(max = 2000)
    @Description("Where these facts come from; an update adds it to the row's sources.")
    public String source;

    /** What an admin would enter to have the facts of a device, but for the source of a change. */
    public static DeviceInput of(Device device) {
        var input = new DeviceInput();
        input.name = device.name();
        input.vendor = device.vendor();
        input.chip = device.chip();
        input.kind = device.kind();
        input.memoryGb = device.memoryGb();
        input.memoryType = device.memoryType();
        input.bandwidthGbPerSec = device.bandwidthGbPerSec();
        input.gpuCount = device.gpuCount();
        input.acceleratorVendor = device.acceleratorVendor();
        input.backends = device.backends();
        input.operatingSystems = device.operatingSystems();
        input.releaseDate = device.releaseDate();
        return input;
    }

    void applyTo(DeviceEntity device) {
        device.name = or(name, device.name);
        device.vendor = or(vendor, device.vendor);
        device.chip = or(chip, device.chip);
        device.kind = or(kind, device.kind);
        device.memoryGb = or(memoryGb, device.memoryGb);
        device.memoryType = or(memoryType, device.memoryType);
        device.bandwidthGbPerSec = or(bandwidthGbPerSec, device.bandwidthGbPerSec);
        device.gpuCount = or(gpuCount, device.gpuCount);
        device.acceleratorVendor = or(acceleratorVendor, device.acceleratorVendor);
        device.backends = backends == null ? device.backends : String.join("|", backends);
        device.operatingSystems =
                operatingSystems == null ? device.operatingSystems : String.join("|", operatingSystems);
        device.releaseDate = or(releaseDate, device.releaseDate);
        device.source = Patch.source(device.source, source);
    }
}
