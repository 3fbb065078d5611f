package dev.headroom.device;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Devices in the database. */
@ApplicationScoped
public class DeviceRepository implements BulkTable<DeviceEntity> {
    private final HardwareSlugs slugs;

    DeviceRepository(HardwareSlugs slugs) {
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
    public BiConsumer<DeviceEntity, FactRow> reader() {
        return DeviceEntity::read;
    }

    @Override
    public String keyColumn() {
        return "slug";
    }

    @Override
    public Optional<Class<?>> input() {
        return Optional.of(DeviceInput.class);
    }

    @Override
    public Set<String> takenElsewhere() {
        return slugs.all(HardwareKind.GPU);
    }

    @Override
    public void write(DeviceEntity device, FactCells out) {
        device.write(out);
    }

    /** All devices as the snapshot holds them. */
    public List<Device> snapshot() {
        return rows().map(Device::of).toList();
    }
}
