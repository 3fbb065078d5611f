package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code quant_quality}: one published quality measurement of a format or of a variant of it. */
@Entity(name = "QuantQuality")
@Table(name = "quant_quality")
public class QuantQualityEntity extends PanacheEntity {
    public String packagedKey;
    public String name;
    public Boolean importanceMatrix;
    public String metric;
    public double value;
    public String source;

    static QuantQualityEntity of(CsvRow row) {
        var quality = new QuantQualityEntity();
        quality.packagedKey = row.identity();
        quality.name = row.text("name");
        quality.importanceMatrix = row.optionalEither("imatrix", "yes", "no");
        quality.metric = row.text("metric");
        quality.value = row.number("value");
        quality.source = row.text("source");
        return quality;
    }
}
