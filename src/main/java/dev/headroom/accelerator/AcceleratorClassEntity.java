package dev.headroom.accelerator;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import dev.headroom.hardware.HardwareKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code accelerator_class}; a null condition matches every GPU or device. */
@Entity(name = "AcceleratorClass")
@Table(name = "accelerator_class")
public class AcceleratorClassEntity extends PackagedEntity {
    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public @Nullable HardwareKind hardwareKind;

    public @Nullable String acceleratorVendor;
    public @Nullable String chipPrefix;
    public double efficiency;
    public String source;

    void read(FactRow row) {
        slug = row.text("class");
        name = row.text("name");
        hardwareKind = row.optionalConstant("hardware_kind", HardwareKind.class);
        acceleratorVendor = row.optionalText("accelerator_vendor");
        chipPrefix = row.optionalText("chip_prefix");
        efficiency = row.positive("efficiency");
        source = row.text("source");
    }
}
