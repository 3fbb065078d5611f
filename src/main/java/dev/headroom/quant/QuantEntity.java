package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code quant}; null is unknown. */
@Entity(name = "Quant")
@Table(name = "quant")
public class QuantEntity extends PanacheEntity {
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

    static QuantEntity of(CsvRow row) {
        var quant = new QuantEntity();
        quant.slug = row.text("name");
        quant.name = row.text("name");
        quant.family = row.constant("family", QuantFamily.class);
        quant.nominalBitsPerWeight = row.optionalPositive("nominal_bpw");
        quant.effectiveBitsPerWeight = row.optionalPositive("effective_bpw");
        quant.pageBitsPerWeight = row.optionalPositive("page_bits");
        quant.bitsSource = row.optionalText("effective_source");
        quant.qualityMetric = row.optionalText("quality_metric");
        quant.qualityValue = row.optionalText("quality_value");
        quant.qualitySource = row.optionalText("quality_source");
        quant.runtimes = row.text("runtimes");
        return quant;
    }
}
