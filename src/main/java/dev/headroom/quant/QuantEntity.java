package dev.headroom.quant;

import dev.headroom.facts.PackagedEntity;
import dev.headroom.quant.Quant.QuantFamily;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code quant}; null is unknown. */
@Entity(name = "Quant")
@Table(name = "quant")
public class QuantEntity extends PackagedEntity {
    @Version
    public int version;

    public String slug;
    public String name;

    @Enumerated(EnumType.STRING)
    public QuantFamily family;

    public Double nominalBitsPerWeight;
    public Double effectiveBitsPerWeight;
    public Double pageBitsPerWeight;
    public String bitsSource;
    public String qualityMetric;
    public String qualityValue;
    public String qualitySource;
    public String runtimes;
}
