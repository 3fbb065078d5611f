package dev.headroom.benchmark;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.List;
import java.util.Map;

/** The rows of benchmarks.csv as the snapshot holds them, without a database. */
public final class PackagedBenchmarks {
    private PackagedBenchmarks() {}

    public static List<Benchmark> read() {
        return PackagedRows.read("benchmarks.csv").stream()
                .map(PackagedBenchmarks::benchmark)
                .toList();
    }

    /** Identifiers on Hugging Face of the models, by the name that their sources give. */
    public static Map<String, String> huggingFaceIds() {
        return Benchmark.HUGGING_FACE_IDS;
    }

    private static Benchmark benchmark(FactRow row) {
        boolean gpu = row.either("hardware_kind", "gpu", "chip");
        return new Benchmark(
                gpu ? row.text("hardware") : null,
                gpu ? null : row.text("hardware"),
                row.text("backend"),
                row.text("model"),
                row.text("quant"),
                row.optionalPositive("file_gib"),
                row.either("moe", "yes", "no"),
                row.optionalPositive("gb_read_per_token"),
                row.text("test"),
                row.count("depth_tokens"),
                row.positive("tok_s"),
                row.text("source"),
                row.identity());
    }
}
