package dev.headroom.estimate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Bits per weight that a format comes to in published files. Formats keep the token embedding at other bits than the
 * rest, so they are a line over its share of the parameters, for dense models and mixtures of experts apart; the median
 * of the kind of model where the embedding is unknown or too few files are.
 */
public final class WeightFit {
    private static final int FEWEST_FOR_LINE = 8;
    private static final int FEWEST_FOR_MEDIAN = 3;
    private static final double BITS_PER_BYTE = 8;

    private final Map<String, Line> lines;
    private final Map<String, Double> medians;

    private WeightFit(Map<String, Line> lines, Map<String, Double> medians) {
        this.lines = lines;
        this.medians = medians;
    }

    /** The fit over one sample per model and quantization. */
    public static WeightFit of(Collection<WeightSample> samples) {
        Map<String, List<WeightSample>> withEmbedding = samples.stream()
                .filter(sample -> sample.embeddingB().isKnown())
                .collect(Collectors.groupingBy(sample -> key(sample.quant(), sample.mixture() ? "mixture" : "dense")));
        Map<String, List<WeightSample>> byKind =
                samples.stream().collect(Collectors.groupingBy(sample -> key(sample.quant(), sample.kind())));
        return new WeightFit(
                withEmbedding.entrySet().stream()
                        .filter(group -> group.getValue().size() >= FEWEST_FOR_LINE)
                        .collect(Collectors.toMap(Map.Entry::getKey, group -> Line.through(group.getValue()))),
                byKind.entrySet().stream()
                        .filter(group -> group.getValue().size() >= FEWEST_FOR_MEDIAN)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                group -> Median.of(group.getValue().stream().mapToDouble(WeightSample::bitsPerWeight))
                                        .value())));
    }

    /**
     * Size of a model at a quantization in 10^9 bytes; the sample's own size is not looked at. Unknown where too few
     * files are known.
     */
    public Amount gb(WeightSample model) {
        Line line = lines.get(key(model.quant(), model.mixture() ? "mixture" : "dense"));
        Amount bits = line != null && model.embeddingB().isKnown()
                ? Amount.of(line.at(model.embeddingShare()))
                : Amount.ofNullable(medians.get(key(model.quant(), model.kind())));
        return bits.times(model.parametersB()).dividedBy(BITS_PER_BYTE);
    }

    private static String key(String quant, String kind) {
        return quant.toUpperCase(Locale.ROOT) + '/' + kind;
    }

    /** Bits per weight over the share of the embedding: least absolute relative error, by iterated least squares. */
    private record Line(double bits, double slope) {
        private static final int ITERATIONS = 20;
        private static final double SMALLEST_ERROR = 0.002;
        /** Keeps the slope at 0 where all shares are alike. */
        private static final double RIDGE = 1e-4;

        static Line through(List<WeightSample> samples) {
            Line line = weighted(samples, sample -> 1);
            for (int i = 0; i < ITERATIONS; i++) {
                line = weighted(samples, line::weight);
            }
            return line;
        }

        private static Line weighted(List<WeightSample> samples, ToDoubleFunction<WeightSample> weights) {
            double sum = 0;
            double x = 0;
            double y = 0;
            for (WeightSample sample : samples) {
                double weight = weights.applyAsDouble(sample);
                sum += weight;
                x += weight * sample.embeddingShare();
                y += weight * sample.bitsPerWeight();
            }
            double xx = RIDGE;
            double xy = 0;
            for (WeightSample sample : samples) {
                double fromMean = sample.embeddingShare() - x / sum;
                xx += weights.applyAsDouble(sample) * fromMean * fromMean;
                xy += weights.applyAsDouble(sample) * fromMean * (sample.bitsPerWeight() - y / sum);
            }
            return new Line(y / sum - xy / xx * (x / sum), xy / xx);
        }

        private double weight(WeightSample sample) {
            double error = Math.abs(sample.bitsPerWeight() / at(sample.embeddingShare()) - 1);
            return 1 / Math.max(SMALLEST_ERROR, error);
        }

        double at(double embeddingShare) {
            return bits + slope * embeddingShare;
        }
    }
}
