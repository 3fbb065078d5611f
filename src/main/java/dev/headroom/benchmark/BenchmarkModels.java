package dev.headroom.benchmark;

import dev.headroom.facts.EstimatorFiles;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which model of the catalog a measurement's source means by its name.
 *
 * @param huggingFaceIds by the name in the measurement
 */
public record BenchmarkModels(Map<String, String> huggingFaceIds) {

    /** Reads the packaged table. */
    public static BenchmarkModels packaged() {
        return new BenchmarkModels(EstimatorFiles.rows("benchmark_models.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("benchmark_model"), row -> row.text("hf_id"))));
    }

    /** The model's identifier on Hugging Face; empty for a name that the table lacks. */
    public Optional<String> huggingFaceId(String benchmarkModel) {
        return Optional.ofNullable(huggingFaceIds.get(benchmarkModel));
    }
}
