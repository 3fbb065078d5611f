package dev.headroom.benchmark;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.gpu.GpuEntity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The facts of a measurement. */
@Singleton
@RegisterForReflection(targets = {BenchmarkEntity.class, BenchmarkInput.class, Benchmark.class})
public final class BenchmarkFacts extends Facts<BenchmarkEntity, BenchmarkInput, Benchmark> {
    BenchmarkFacts() {
        super(BenchmarkEntity.class, BenchmarkInput::new, Benchmark.class);
        column("hardware_kind", benchmark -> benchmark.gpu == null ? "chip" : "gpu");
        text("gpu").onlyEntered().upTo(200);
        text("chip")
                .csv("hardware")
                .upTo(100)
                .written(benchmark -> benchmark.gpu == null ? benchmark.chip : benchmark.gpu.slug);
        text("backend").required().upTo(50);
        text("model").required().upTo(200);
        text("quant").required().upTo(50);
        number("fileGib").between(0.001, 1_000_000);
        flag("mixtureOfExperts", "yes", "no").csv("moe").required();
        number("gbReadPerToken").between(0.001, 1_000_000);
        text("test").required().upTo(100);
        count("depthTokens").required().between(0, 16_777_216);
        number("tokPerSec").csv("tok_s").required().between(0.001, 10_000_000);
        source("source").required();
    }

    /** @param gpu the GPU measured, null where a chip was */
    void read(BenchmarkEntity benchmark, FactRow row, @Nullable GpuEntity gpu) {
        row.text("hardware");
        read(benchmark, row);
        benchmark.packagedKey = row.identity();
        benchmark.gpu = gpu;
        benchmark.chip = gpu == null ? benchmark.chip : null;
    }

    @Override
    public Benchmark record(BenchmarkEntity benchmark) {
        return Benchmark.of(benchmark);
    }
}
