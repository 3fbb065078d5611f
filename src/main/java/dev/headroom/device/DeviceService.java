package dev.headroom.device;

import dev.headroom.edit.Changes;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Creating, updating and deleting devices. */
@Singleton
public class DeviceService extends RowService<DeviceEntity, DeviceInput, Device> {
    private final HardwareSlugs slugs;

    DeviceService(Changes changes, DeviceFacts facts, DeviceRepository rows, HardwareSlugs slugs) {
        super(changes, facts, rows);
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
}
