package dev.headroom.device;

import dev.headroom.edit.Changes;
import dev.headroom.edit.References;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Creating, updating and deleting devices. */
@Singleton
public class DeviceService extends RowService<DeviceEntity, DeviceInput, Device> {
    private final HardwareSlugs slugs;
    private final References references;

    DeviceService(
            Changes changes, DeviceFacts facts, DeviceRepository rows, HardwareSlugs slugs, References references) {
        super(changes, facts, rows);
        this.slugs = slugs;
        this.references = references;
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
    protected Map<String, Long> references(DeviceEntity row) {
        return references.count("prices", "price", "device_id", row.id);
    }

    @Override
    protected void deleteReferences(DeviceEntity row) {
        references.delete("price", "device_id", row.id);
    }
}
