package dev.headroom.device;

import dev.headroom.device.Device.DeviceKind;
import dev.headroom.facts.Facts;
import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The facts of a device. */
@Singleton
@RegisterForReflection(targets = {DeviceEntity.class, DeviceInput.class, Device.class})
public final class DeviceFacts extends Facts<DeviceEntity, DeviceInput, Device> {
    public DeviceFacts() {
        super(DeviceEntity.class, DeviceInput::new, Device.class);
        slug("slug");
        text("name")
                .required()
                .upTo(200)
                .label("Name")
                .order(DeviceOrderField.NAME)
                .apart();
        text("vendor")
                .upTo(100)
                .label("Vendor")
                .order(DeviceOrderField.VENDOR)
                .list()
                .compare();
        text("chip").required().upTo(100).label("Chip").list();
        constant("kind", DeviceKind.class).required().label("Kind").list();
        number("memoryGb")
                .between(0.5, 100_000)
                .label("Memory", "GB")
                .order(DeviceOrderField.MEMORY)
                .list("GB")
                .compare();
        text("memoryType").upTo(50).label("Memory type").compare();
        number("bandwidthGbPerSec")
                .csv("bandwidth_gb_s")
                .requiredOfNew()
                .between(1, 1_000_000)
                .label("Memory bandwidth", "GB/s")
                .order(DeviceOrderField.BANDWIDTH)
                .list("GB/s")
                .compare();
        count("gpuCount").csv("n_gpus").initially(1).between(0, 10_000).label("GPUs", "count");
        text("acceleratorVendor").required().upTo(100).label("Accelerator vendor");
        names("backends").csv("backend").required().label("Backends");
        names("operatingSystems").csv("os").required().label("Operating systems");
        date("releaseDate")
                .label("Released")
                .order(DeviceOrderField.RELEASE_DATE)
                .list()
                .compare();
        source("source").required();
    }

    /** What devices can be ordered by. */
    @Enum("DeviceOrderField")
    @Description("What devices can be ordered by.")
    public enum DeviceOrderField implements OrderField<Device> {
        @Description("Name.")
        NAME(Device::name),
        @Description("Vendor.")
        VENDOR(Device::vendor),
        @Description("Memory.")
        MEMORY(Device::memoryGb),
        @Description("Memory bandwidth.")
        BANDWIDTH(Device::bandwidthGbPerSec),
        @Description("Date of release.")
        RELEASE_DATE(device -> PartialDate.firstDay(device.releaseDate()));

        private final Function<Device, Comparable<?>> value;

        DeviceOrderField(Function<Device, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Device device) {
            return value.apply(device);
        }
    }
}
