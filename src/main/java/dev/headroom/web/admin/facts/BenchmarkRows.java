package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.benchmark.BenchmarkInput;
import dev.headroom.benchmark.BenchmarkService;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes;
import dev.headroom.web.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Measurements. */
@Singleton
final class BenchmarkRows extends KeylessRows<BenchmarkInput, Benchmark> {
    BenchmarkRows(Access access, Changes changes, BenchmarkService benchmarks) {
        super(access, changes, benchmarks, "Benchmark");
    }

    @Override
    public String path() {
        return "benchmarks";
    }

    @Override
    public String one() {
        return "measurement";
    }

    @Override
    public String many() {
        return "measurements";
    }

    @Override
    Stream<Benchmark> all(Catalog catalog) {
        return catalog.benchmarks().stream();
    }

    @Override
    String key(Benchmark benchmark) {
        return benchmark.key();
    }

    @Override
    public Row row(Benchmark benchmark) {
        return new Row(
                benchmark.key(),
                words(benchmark.gpuSlug(), benchmark.chip()),
                words(
                        benchmark.model(),
                        benchmark.quant(),
                        benchmark.backend(),
                        benchmark.test() + " @ " + benchmark.depthTokens(),
                        Format.number(benchmark.tokPerSec()) + " tok/s"),
                0,
                List.of(benchmark.source()),
                benchmark.gpuSlug() == null ? "" : "/gpus/" + benchmark.gpuSlug());
    }
}
