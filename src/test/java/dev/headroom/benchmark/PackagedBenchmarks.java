package dev.headroom.benchmark;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.gpu.GpuEntity;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The rows of benchmarks.csv as the snapshot holds them, without a database. */
public final class PackagedBenchmarks {
    private static final BenchmarkFacts FACTS = new BenchmarkFacts();

    private PackagedBenchmarks() {}

    public static List<Benchmark> read() {
        List<FactRow> rows = PackagedRows.read("benchmarks.csv");
        return LongStream.range(0, rows.size())
                .mapToObj(n -> benchmark(n, rows.get((int) n)))
                .toList();
    }

    /** Identifiers on Hugging Face of the models, by the name that their sources give. */
    public static Map<String, String> huggingFaceIds() {
        return Benchmark.HUGGING_FACE_IDS;
    }

    private static Benchmark benchmark(long id, FactRow row) {
        var entity = new BenchmarkEntity();
        entity.id = id;
        FACTS.read(entity, row, row.either("hardware_kind", "gpu", "chip") ? gpu(row.text("hardware")) : null);
        return FACTS.record(entity);
    }

    private static GpuEntity gpu(String slug) {
        var gpu = new GpuEntity();
        gpu.slug = slug;
        return gpu;
    }
}
