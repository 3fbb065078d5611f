package dev.headroom.quality;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.KeylessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code quant_quality}: one published quality measurement of a format or of a variant of it. */
@Entity(name = "QuantQuality")
@Table(name = "quant_quality")
public class QuantQualityEntity extends KeylessEntity {
    public String name;
    public @Nullable Boolean importanceMatrix;
    public String metric;
    public double value;
    public String source;

    void read(FactRow row) {
        packagedKey = row.identity();
        name = row.text("name");
        importanceMatrix = row.optionalFlag("imatrix", "yes", "no");
        metric = row.text("metric");
        value = row.number("value");
        source = row.text("source");
    }
}
