package dev.headroom.device;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Devices in the database. */
@ApplicationScoped
public class DeviceRepository implements BulkTable<DeviceEntity> {
    private final DeviceFacts facts;
    private final HardwareSlugs slugs;

    DeviceRepository(DeviceFacts facts, HardwareSlugs slugs) {
        this.facts = facts;
        this.slugs = slugs;
    }

    @Override
    public String file() {
        return "devices.csv";
    }

    @Override
    public String table() {
        return "device";
    }

    @Override
    public String key(FactRow row) {
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
    public String keyColumn() {
        return "slug";
    }

    @Override
    public DeviceFacts facts() {
        return facts;
    }

    @Override
    public Set<String> takenElsewhere() {
        return slugs.all(HardwareKind.GPU);
    }

    /** All devices as the snapshot holds them. */
    public List<Device> snapshot() {
        return rows().map(facts::record).toList();
    }
}
