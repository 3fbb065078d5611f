package dev.headroom.accelerator;

import dev.headroom.facts.PackagedEntity;
import dev.headroom.hardware.HardwareKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row of {@code accelerator_class}; a null condition matches every GPU or device. */
@Entity(name = "AcceleratorClass")
@Table(name = "accelerator_class")
public class AcceleratorClassEntity extends PackagedEntity {
    @Version
    public int version;

    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public @Nullable HardwareKind hardwareKind;

    public @Nullable String acceleratorVendor;
    public @Nullable String chipPrefix;
    public double efficiency;
    public @Nullable Double decodeEfficiency;
    public @Nullable Double msPerLayer;
    public String source;

    ClassCondition condition() {
        return new ClassCondition(hardwareKind, acceleratorVendor, chipPrefix);
    }
}
