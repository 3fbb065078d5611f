package dev.headroom.model;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code quant_file}: a published quantized file of a model; split files are one row. */
@Entity(name = "QuantFile")
@Table(name = "quant_file")
public class QuantFileEntity extends PackagedEntity {
    public String packagedKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ModelEntity model;

    public String repository;
    public String quant;
    public long sizeBytes;
    public boolean sizeIsExact;
    public Double roundingErrorPercent;
    public String source;

    void read(FactRow row, ModelEntity model) {
        packagedKey = row.identity();
        this.model = model;
        repository = row.text("quant_repo");
        quant = row.text("quant");
        sizeBytes = row.bytes("size_bytes");
        sizeIsExact = row.either("size_is", "exact", "rounded");
        roundingErrorPercent = row.optionalNotNegative("rounding_error_pct");
        source = row.text("source");
    }

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("hf_id", model == null ? null : model.huggingFaceId)
                .text("quant_repo", repository)
                .text("quant", quant)
                .number("size_bytes", sizeBytes)
                .text("size_is", sizeIsExact ? "exact" : "rounded")
                .number("rounding_error_pct", roundingErrorPercent)
                .text("source", source);
    }
}
