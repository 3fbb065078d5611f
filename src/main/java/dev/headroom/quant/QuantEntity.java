package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedEntity;
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

    void read(CsvRow row) {
        slug = row.text("name");
        name = row.text("name");
        family = row.constant("family", QuantFamily.class);
        nominalBitsPerWeight = row.optionalPositive("nominal_bpw");
        effectiveBitsPerWeight = row.optionalPositive("effective_bpw");
        pageBitsPerWeight = row.optionalPositive("page_bits");
        bitsSource = row.optionalText("effective_source");
        qualityMetric = row.optionalText("quality_metric");
        qualityValue = row.optionalText("quality_value");
        qualitySource = row.optionalText("quality_source");
        runtimes = row.text("runtimes");
    }
}
