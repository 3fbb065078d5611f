package dev.headroom.model;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code quant_file}: a published quantized file of a model; split files are one row. */
@Entity(name = "QuantFile")
@Table(name = "quant_file")
public class QuantFileEntity extends PanacheEntity {
    public String packagedKey;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ModelEntity model;
    public String repository;
    public String quant;
    public long sizeBytes;
    public boolean sizeIsExact;
    public Double roundingErrorPercent;
    public String source;

    static QuantFileEntity of(CsvRow row, ModelEntity model) {
        var file = new QuantFileEntity();
        file.packagedKey = row.identity();
        file.model = model;
        file.repository = row.text("quant_repo");
        file.quant = row.text("quant");
        file.sizeBytes = row.bytes("size_bytes");
        file.sizeIsExact = row.either("size_is", "exact", "rounded");
        file.roundingErrorPercent = row.optionalNotNegative("rounding_error_pct");
        file.source = row.text("source");
        return file;
    }
}
