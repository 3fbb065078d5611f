package dev.headroom.rating;

import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A benchmark that counts, as the packaged table has it.
 *
 * @param edition what is as hard for everybody: MATH-500 is a sample of MATH, but each year of AIME is another edition
 * @param family editions that are no independent evidence of each other, such as HumanEval and HumanEval+
 * @param use what it tells of
 * @param generalWeight what it counts for general use beside a benchmark of general use; 0 where it does not
 */
record CountedBenchmark(String edition, String family, QualityUse use, double generalWeight) {
    private static final Map<String, CountedBenchmark> BY_NAME = EstimatorFiles.rows("score_benchmarks.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("benchmark"), CountedBenchmark::of));

    private static CountedBenchmark of(FactRow row) {
        Double generalWeight = row.optionalPositive("general_weight");
        return new CountedBenchmark(
                row.text("edition"),
                row.text("family"),
                row.constant("use", QualityUse.class),
                generalWeight == null ? 0 : generalWeight);
    }

    /** The benchmark that a source calls so; empty for one that does not count. */
    static Optional<CountedBenchmark> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All of them, by the name that a source gives. */
    static Map<String, CountedBenchmark> all() {
        return BY_NAME;
    }

    /** What it counts for a use; 0 where it does not. */
    double weight(QualityUse wanted) {
        return wanted == QualityUse.GENERAL ? generalWeight : wanted == use ? 1 : 0;
    }
}
