package dev.headroom.device;

import dev.headroom.edit.Inputs;
import dev.headroom.edit.RowEdits;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;

/** Creating, updating and deleting devices. */
@Singleton
public class DeviceEdits extends RowEdits<DeviceEntity, DeviceInput, Device> {
    private final HardwareSlugs slugs;

    DeviceEdits(Inputs inputs, DeviceRepository rows, HardwareSlugs slugs) {
        super(inputs, rows);
        this.slugs = slugs;
    }

    @Override
    protected DeviceEntity blank(DeviceInput input) {
        var row = new DeviceEntity();
        row.slug = Slug.of(input.name);
        row.gpuCount = 1;
        return row;
    }

    @Override
    protected void apply(DeviceInput input, DeviceEntity row) {
        input.applyTo(row);
    }

    @Override
    protected Device record(DeviceEntity row) {
        return Device.of(row);
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
