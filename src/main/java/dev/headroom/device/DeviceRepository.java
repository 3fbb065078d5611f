package dev.headroom.device;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Devices in the database. */
@ApplicationScoped
public class DeviceRepository implements PackagedTable<DeviceEntity> {
    @Override
    public String file() {
        return "devices.csv";
    }

    @Override
    public String table() {
        return "device";
    }

    @Override
    public String key(CsvRow row) {
        return row.text("slug");
    }

    @Override
    public String keyOf(DeviceEntity device) {
        return device.slug;
    }

    @Override
    public DeviceEntity create() {
        return new DeviceEntity();
    }

    @Override
    public BiConsumer<DeviceEntity, CsvRow> reader() {
        return DeviceEntity::read;
    }

    /** All devices as the snapshot holds them. */
    public List<Device> snapshot() {
        return rows().map(Device::of).toList();
    }
}
