package dev.headroom.layers;

import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.Curve;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the compute buffers of models follow from that llama.cpp itself was asked about, by the models' slugs; models of
 * the same body have the same.
 */
public record ComputeBuffers(Map<String, Measured> bySlug) {
    private static final Pattern BAR = Pattern.compile("\\|");

    /** In elements, as {@link ActivationShape} has them. */
    private record Measured(
            Curve layer,
            Curve quantized,
            Curve outputs,
            double perRequest,
            double perRequestQuantized,
            double perPair,
            double index) {
        static Measured of(FactRow row) {
            return new Measured(
                    curve(row.text("layer")),
                    curve(row.text("quantized")),
                    curve(row.text("outputs")),
                    number(row, "per_request"),
                    number(row, "per_request_quantized"),
                    number(row, "per_pair"),
                    number(row, "index"));
        }

        private static double number(FactRow row, String column) {
            Integer number = row.optionalCount(column);
            return number == null ? 0 : number;
        }
    }

    /** Reads the packaged table. */
    public static ComputeBuffers packaged() {
        Map<String, Measured> bySlug = new HashMap<>();
        for (FactRow row : EstimatorFiles.rows("compute_buffers.csv")) {
            var measured = Measured.of(row);
            BAR.splitAsStream(row.text("models")).forEach(slug -> bySlug.put(slug, measured));
        }
        return new ComputeBuffers(Map.copyOf(bySlug));
    }

    /** One figure, or some that were measured at sizes: {@code size:figure|size:figure}. */
    private static Curve curve(String cell) {
        double[][] points = BAR.splitAsStream(cell)
                .map(point -> Stream.of(point.split(":", 2))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        return points[0].length == 1
                ? Curve.constant(points[0][0])
                : new Curve(
                        Stream.of(points).mapToDouble(point -> point[0]).toArray(),
                        Stream.of(points).mapToDouble(point -> point[1]).toArray());
    }

    /** With what was measured of a model in place of the closed form; empty where nothing was. */
    public Optional<ActivationShape> measured(String slug, ActivationShape form) {
        return Optional.ofNullable(bySlug.get(slug))
                .map(known -> new ActivationShape(
                        form.hiddenSize(),
                        form.vocabulary(),
                        form.queryWidth(),
                        known.layer(),
                        known.quantized(),
                        known.outputs(),
                        known.perRequest(),
                        known.perRequestQuantized(),
                        known.perPair(),
                        known.index()));
    }
}
