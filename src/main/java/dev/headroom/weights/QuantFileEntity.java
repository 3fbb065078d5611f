package dev.headroom.weights;

import dev.headroom.facts.KeylessEntity;
import dev.headroom.model.ModelEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code quant_file}: a published quantized file of a model; split files are one row. */
@Entity(name = "QuantFile")
@Table(name = "quant_file")
public class QuantFileEntity extends KeylessEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ModelEntity model;

    public String repository;
    public String quant;
    public long sizeBytes;
    public boolean sizeIsExact;
    public Double roundingErrorPercent;
    public String source;
}
