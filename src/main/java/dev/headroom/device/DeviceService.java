package dev.headroom.device;

import dev.headroom.edit.Changes;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.Reference;
import dev.headroom.edit.References;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Creating, updating, renaming, merging and deleting devices. */
@Singleton
public class DeviceService extends LinkedRowService<DeviceEntity, DeviceInput, Device> {
    private final HardwareSlugs slugs;

    DeviceService(
            Changes changes, DeviceFacts facts, DeviceRepository rows, HardwareSlugs slugs, References references) {
        super(changes, facts, rows, references);
        this.slugs = slugs;
    }

    @Override
    protected DeviceEntity blank(DeviceInput input) {
        var row = new DeviceEntity();
        row.slug = Slug.of(Objects.requireNonNull(input.name, "required of a new row"));
        return row;
    }

    @Override
    protected String slug(DeviceEntity row) {
        return row.slug;
    }

    @Override
    protected int version(DeviceEntity row) {
        return row.version;
    }

    @Override
    protected boolean isTakenElsewhere(String slug) {
        return slugs.isTaken(slug);
    }

    @Override
    protected List<Reference<DeviceEntity>> dependent() {
        return List.of(new Reference<>("prices", "price", "device_id", device -> device.id));
    }

    @Override
    protected List<Reference<DeviceEntity>> naming() {
        return List.of(new Reference<>("aliases", "alias", "subject", device -> device.slug));
    }

    @Override
    protected String renamedBy() {
        return HardwareSlugs.RENAMED_BY;
    }

    @Override
    protected String slugOf(String key) {
        return HardwareSlugs.checked(key);
    }

    @Override
    protected void rename(DeviceEntity row, String key) {
        row.slug = key;
    }
}
