package dev.headroom.gpu;

import dev.headroom.catalog.CsvRow;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of {@code gpu}; null is unknown. */
@Entity(name = "Gpu")
@Table(name = "gpu")
public class GpuEntity extends PanacheEntity {
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

    static GpuEntity of(CsvRow row) {
        var gpu = new GpuEntity();
        gpu.slug = row.text("slug");
        gpu.name = row.text("name");
        gpu.vendor = row.text("vendor");
        gpu.architecture = row.text("architecture");
        gpu.segment = row.constant("segment", GpuSegment.class);
        gpu.memoryGb = row.positive("memory_gb");
        gpu.memoryType = row.optionalText("memory_type");
        gpu.busWidthBits = row.optionalCount("bus_width_bits");
        gpu.bandwidthGbPerSec = row.positive("bandwidth_gb_s");
        gpu.fp16Tflops = row.optionalPositive("fp16_tflops");
        gpu.tdpWatts = row.optionalCount("tdp_w");
        gpu.releaseDate = row.optionalDate("release_date");
        gpu.msrpUsd = row.optionalPositive("msrp_usd");
        gpu.instructionSet = row.optionalText("compute_capability_or_gfx");
        gpu.source = row.text("source");
        return gpu;
    }
}
