package dev.headroom.benchmark;

import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedEntity;
import dev.headroom.gpu.GpuEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code benchmark}: one measured decode speed, on a GPU or on a chip. */
@Entity(name = "Benchmark")
@Table(name = "benchmark")
public class BenchmarkEntity extends PackagedEntity {
    public String packagedKey;

    @ManyToOne(fetch = FetchType.LAZY)
    public GpuEntity gpu;

    public String chip;
    public String backend;
    public String model;
    public String quant;
    public Double fileGib;
    public boolean mixtureOfExperts;
    public Double gbReadPerToken;
    public String test;
    public int depthTokens;
    public double tokPerSec;
    public String source;

    /** @param gpu the GPU measured, null where {@code chip} was */
    void read(FactRow row, GpuEntity gpu) {
        packagedKey = row.identity();
        this.gpu = gpu;
        chip = gpu == null ? row.text("hardware") : null;
        backend = row.text("backend");
        model = row.text("model");
        quant = row.text("quant");
        fileGib = row.optionalPositive("file_gib");
        mixtureOfExperts = row.flag("moe", "yes", "no");
        gbReadPerToken = row.optionalPositive("gb_read_per_token");
        test = row.text("test");
        depthTokens = row.count("depth_tokens");
        tokPerSec = row.positive("tok_s");
        source = row.text("source");
    }

    /** What {@code read} reads. */
    void write(FactCells out) {
        out.text("hardware_kind", gpu == null ? "chip" : "gpu")
                .text("hardware", gpu == null ? chip : gpu.slug)
                .text("backend", backend)
                .text("model", model)
                .text("quant", quant)
                .number("file_gib", fileGib)
                .flag("moe", mixtureOfExperts, "yes", "no")
                .number("gb_read_per_token", gbReadPerToken)
                .text("test", test)
                .number("depth_tokens", depthTokens)
                .number("tok_s", tokPerSec)
                .text("source", source);
    }
}
