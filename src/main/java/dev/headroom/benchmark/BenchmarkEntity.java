package dev.headroom.benchmark;

import dev.headroom.facts.KeylessEntity;
import dev.headroom.gpu.GpuEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code benchmark}: one measured decode speed, on a GPU or on a chip. */
@Entity(name = "Benchmark")
@Table(name = "benchmark")
public class BenchmarkEntity extends KeylessEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable GpuEntity gpu;

    public @Nullable String chip;
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
}
