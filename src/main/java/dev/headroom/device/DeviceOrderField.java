package dev.headroom.device;

import dev.headroom.filter.PartialDate;
import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What devices can be ordered by. */
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
