package dev.headroom.benchmark;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.Facts;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.paging.OrderField;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** The facts of a measurement. */
@Singleton
@RegisterForReflection(targets = {BenchmarkEntity.class, BenchmarkInput.class, Benchmark.class})
public final class BenchmarkFacts extends Facts<BenchmarkEntity, BenchmarkInput, Benchmark> {
    public BenchmarkFacts() {
        super(BenchmarkEntity.class, BenchmarkInput::new, Benchmark.class);
        column("hardware_kind", benchmark -> benchmark.gpu == null ? "chip" : "gpu");
        text("gpu").onlyEntered().entered(Benchmark::gpuSlug).upTo(200).label("GPU");
        text("chip")
                .csv("hardware")
                .upTo(100)
                .written(benchmark -> benchmark.gpu == null ? benchmark.chip : benchmark.gpu.slug)
                .label("Chip");
        text("backend").required().upTo(50).label("Backend");
        text("model").required().upTo(200).label("Model").order(BenchmarkOrderField.MODEL);
        text("quant").required().upTo(50).label("Quantization").order(BenchmarkOrderField.QUANT);
        number("fileGib").between(0.001, 1_000_000).label("File size", "GiB");
        flag("mixtureOfExperts", "yes", "no").csv("moe").required().label("Mixture of experts");
        number("gbReadPerToken").between(0.001, 1_000_000).label("Weights read per token", "GB");
        text("test").required().upTo(100).label("Test");
        count("depthTokens")
                .required()
                .between(0, 16_777_216)
                .label("Tokens in cache", "tokens")
                .order(BenchmarkOrderField.DEPTH);
        number("tokPerSec")
                .csv("tok_s")
                .required()
                .between(0.001, 10_000_000)
                .label("Speed", "tok/s")
                .order(BenchmarkOrderField.TOK_PER_SEC);
        source("source").required();
        component("gpuSlug", benchmark -> benchmark.gpu == null ? null : benchmark.gpu.slug);
        component("source", benchmark -> benchmark.source);
        component("key", benchmark -> benchmark.id.toString());
    }

    /** @param gpu the GPU measured, null where a chip was */
    void read(BenchmarkEntity benchmark, FactRow row, @Nullable GpuEntity gpu) {
        row.text("hardware");
        read(benchmark, row);
        benchmark.packagedKey = row.identity();
        benchmark.gpu = gpu;
        benchmark.chip = gpu == null ? benchmark.chip : null;
    }

    /** What measurements can be ordered by. */
    @Enum("BenchmarkOrderField")
    @Description("What measurements can be ordered by.")
    public enum BenchmarkOrderField implements OrderField<Benchmark> {
        @Description("Model, as the source names it.")
        MODEL(Benchmark::model),
        @Description("Quantization, as the source names it.")
        QUANT(Benchmark::quant),
        @Description("Tokens per second.")
        TOK_PER_SEC(Benchmark::tokPerSec),
        @Description("Tokens of context in the cache.")
        DEPTH(Benchmark::depthTokens);

        private final Function<Benchmark, Comparable<?>> value;

        BenchmarkOrderField(Function<Benchmark, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Benchmark benchmark) {
            return value.apply(benchmark);
        }
    }
}
