package dev.headroom.gpu;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
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

    void read(FactRow row) {
        slug = row.slug("slug");
        name = row.text("name");
        vendor = row.text("vendor");
        architecture = row.text("architecture");
        segment = row.constant("segment", GpuSegment.class);
        memoryGb = row.positive("memory_gb");
        memoryType = row.optionalText("memory_type");
        busWidthBits = row.optionalCount("bus_width_bits");
        bandwidthGbPerSec = row.positive("bandwidth_gb_s");
        fp16Tflops = row.optionalPositive("fp16_tflops");
        tdpWatts = row.optionalCount("tdp_w");
        releaseDate = row.optionalDate("release_date");
        msrpUsd = row.optionalPositive("msrp_usd");
        instructionSet = row.optionalText("compute_capability_or_gfx");
        source = row.text("source");
    }

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("slug", slug)
                .text("name", name)
                .text("vendor", vendor)
                .text("architecture", architecture)
                .constant("segment", segment)
                .number("memory_gb", memoryGb)
                .text("memory_type", memoryType)
                .number("bus_width_bits", busWidthBits)
                .number("bandwidth_gb_s", bandwidthGbPerSec)
                .number("fp16_tflops", fp16Tflops)
                .number("tdp_w", tdpWatts)
                .text("release_date", releaseDate)
                .number("msrp_usd", msrpUsd)
                .text("compute_capability_or_gfx", instructionSet)
                .text("source", source);
    }
}
