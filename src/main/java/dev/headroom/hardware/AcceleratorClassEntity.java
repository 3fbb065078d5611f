package dev.headroom.hardware;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code accelerator_class}; a null condition matches every hardware. */
@Entity(name = "AcceleratorClass")
@Table(name = "accelerator_class")
public class AcceleratorClassEntity extends PanacheEntity {
    public String slug;
    public String name;
    @Enumerated(EnumType.STRING)
    public HardwareKind hardwareKind;
    public String acceleratorVendor;
    public String chipPrefix;
    public double efficiency;
    public String source;

    static AcceleratorClassEntity of(CsvRow row) {
        var accelerator = new AcceleratorClassEntity();
        accelerator.slug = row.text("class");
        accelerator.name = row.text("name");
        accelerator.hardwareKind = row.optionalConstant("hardware_kind", HardwareKind.class);
        accelerator.acceleratorVendor = row.optionalText("accelerator_vendor");
        accelerator.chipPrefix = row.optionalText("chip_prefix");
        accelerator.efficiency = row.positive("efficiency");
        accelerator.source = row.text("source");
        return accelerator;
    }
}
