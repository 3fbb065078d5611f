package dev.headroom.device;

import dev.headroom.edit.InputValidation;
import dev.headroom.edit.OptionalFact;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.List;

/** Creating, updating and deleting devices. */
@Singleton
public class DeviceService extends RowService<DeviceEntity, DeviceInput, Device> {
    private static final List<OptionalFact<DeviceInput, DeviceEntity>> OPTIONAL_FACTS = List.of(
            new OptionalFact<>("vendor", input -> input.vendor, row -> row.vendor = null),
            new OptionalFact<>("memoryGb", input -> input.memoryGb, row -> row.memoryGb = null),
            new OptionalFact<>("memoryType", input -> input.memoryType, row -> row.memoryType = null),
            new OptionalFact<>("releaseDate", input -> input.releaseDate, row -> row.releaseDate = null));

    private final HardwareSlugs slugs;

    DeviceService(InputValidation inputs, DeviceRepository rows, HardwareSlugs slugs) {
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
    protected List<OptionalFact<DeviceInput, DeviceEntity>> optionalFacts() {
        return OPTIONAL_FACTS;
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
