package dev.headroom.quant;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
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

    void read(FactRow row) {
        slug = row.text("name");
        name = row.text("name");
        family = row.constant("family", QuantFamily.class);
        if (family == QuantFamily.UNLISTED) {
            throw row.malformed("family", "is UNLISTED, which a format of the catalog is not");
        }
        nominalBitsPerWeight = row.optionalPositive("nominal_bpw");
        effectiveBitsPerWeight = row.optionalPositive("effective_bpw");
        pageBitsPerWeight = row.optionalPositive("page_bits");
        bitsSource = row.optionalText("effective_source");
        qualityMetric = row.optionalText("quality_metric");
        qualityValue = row.optionalText("quality_value");
        qualitySource = row.optionalText("quality_source");
        runtimes = row.text("runtimes");
    }

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("name", name)
                .constant("family", family)
                .number("nominal_bpw", nominalBitsPerWeight)
                .number("effective_bpw", effectiveBitsPerWeight)
                .number("page_bits", pageBitsPerWeight)
                .text("effective_source", bitsSource)
                .text("quality_metric", qualityMetric)
                .text("quality_value", qualityValue)
                .text("quality_source", qualitySource)
                .text("runtimes", runtimes);
    }
}
