package dev.headroom.gpu;

import dev.headroom.facts.PackagedEntity;
import dev.headroom.gpu.Gpu.GpuSegment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code gpu}; null is unknown. */
@Entity(name = "Gpu")
@Table(name = "gpu")
public class GpuEntity extends PackagedEntity {
    @Version
    public int version;

    public String slug;
    public String name;
    public String vendor;
    public String architecture;

    @Enumerated(EnumType.STRING)
    public GpuSegment segment;

    public double memoryGb;
    public String memoryType;
    public Integer busWidthBits;
    public double bandwidthGbPerSec;

    @Column(name = "fp16_tflops")
    public Double fp16Tflops;

    public Integer tdpWatts;
    public String releaseDate;
    public Double msrpUsd;
    public String instructionSet;
    public String source;
}
