package dev.headroom.benchmark;

import dev.headroom.catalog.CsvRow;
import dev.headroom.gpu.GpuEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row of {@code benchmark}: one measured decode speed, on a GPU or on a chip. */
@Entity(name = "Benchmark")
@Table(name = "benchmark")
public class BenchmarkEntity extends PanacheEntity {
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
    static BenchmarkEntity of(CsvRow row, GpuEntity gpu) {
        var benchmark = new BenchmarkEntity();
        benchmark.packagedKey = row.identity();
        benchmark.gpu = gpu;
        benchmark.chip = gpu == null ? row.text("hardware") : null;
        benchmark.backend = row.text("backend");
        benchmark.model = row.text("model");
        benchmark.quant = row.text("quant");
        benchmark.fileGib = row.optionalPositive("file_gib");
        benchmark.mixtureOfExperts = row.either("moe", "yes", "no");
        benchmark.gbReadPerToken = row.optionalPositive("gb_read_per_token");
        benchmark.test = row.text("test");
        benchmark.depthTokens = row.count("depth_tokens");
        benchmark.tokPerSec = row.positive("tok_s");
        benchmark.source = row.text("source");
        return benchmark;
    }
}
