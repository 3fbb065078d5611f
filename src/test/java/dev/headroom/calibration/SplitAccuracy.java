package dev.headroom.calibration;

import dev.headroom.estimate.SplitTime;
import dev.headroom.estimate.WeightedSample;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How right the speeds of models that are spread over several GPUs are, where one GPU was measured with the same. */
record SplitAccuracy(PackagedFacts facts) {
    private static final double MS_PER_SECOND = 1000;
    private static final double PERCENT = 100;

    /**
     * A measurement on several GPUs beside one of the same model on one.
     *
     * @param ofMs time of a token on one GPU
     * @param ms time on several
     */
    record Pair(String gpu, String model, int devices, double ofMs, double ms) {
        /** What each further GPU took. */
        double furtherMs() {
            return (ms - ofMs) / (devices - 1);
        }

        double error(double furtherMs) {
            return ms / (ofMs + furtherMs * (devices - 1)) - 1;
        }
    }

    List<Pair> layerSplits() {
        return PackagedRows.reference("splits.csv").stream()
                .filter(row -> row.text("split").equals("layer"))
                .map(SplitAccuracy::pair)
                .toList();
    }

    private static Pair pair(FactRow row) {
        return new Pair(
                row.text("gpu"),
                row.text("hf_id"),
                row.count("devices"),
                MS_PER_SECOND / row.positive("of_tok_s"),
                MS_PER_SECOND / row.positive("tok_s"));
    }

    /** What each further GPU takes, in milliseconds: the median, each hardware weighted the same. */
    static double furtherMs(List<Pair> pairs) {
        return sample(pairs, Pair::furtherMs).median();
    }

    private static WeightedSample sample(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        Map<String, Long> ofGpu = pairs.stream().collect(Collectors.groupingBy(Pair::gpu, Collectors.counting()));
        return WeightedSample.of(pairs, figure, pair -> 1.0 / ofGpu.get(pair.gpu()));
    }

    AccuracySection section() {
        List<Pair> pairs = layerSplits();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("all", pairs, pairs));
        pairs.stream()
                .map(Pair::gpu)
                .distinct()
                .sorted()
                .forEach(gpu -> rows.add(row(
                        facts.gpus().get(gpu).name(),
                        pairs.stream().filter(pair -> pair.gpu().equals(gpu)).toList(),
                        pairs)));
        return new AccuracySection(
                "decode-splits",
                "Decode speed of a layer split",
                "Speed on several GPUs by the measured speed of the same model on one, and %s ms for each further GPU. "
                                .formatted(SplitTime.LAYER_SPLIT_MS)
                        + "Each GPU is estimated by the time that the others took. All are of builds of before 2025.",
                List.of("of", "pairs", "ms for a further GPU", "mean error, %", "bias, %"),
                rows);
    }

    private static List<Object> row(String name, List<Pair> some, List<Pair> all) {
        WeightedSample errors = sample(
                some,
                pair -> pair.error(furtherMs(all.stream()
                        .filter(other -> !other.gpu().equals(pair.gpu()))
                        .toList())));
        WeightedSample sizes = sample(
                some,
                pair -> Math.abs(pair.error(furtherMs(all.stream()
                        .filter(other -> !other.gpu().equals(pair.gpu()))
                        .toList()))));
        return List.of(
                name,
                some.size(),
                Math.round(PERCENT * furtherMs(some)) / PERCENT,
                ErrorTable.rounded(PERCENT * sizes.mean()),
                ErrorTable.rounded(PERCENT * errors.mean()));
    }
}
