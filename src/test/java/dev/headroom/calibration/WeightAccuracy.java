package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Median;
import dev.headroom.model.Model;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.QuantFile;
import dev.headroom.weights.WeightSizes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sizes of weights of models whose files the fit has not seen.
 *
 * @param errors |estimate ÷ published − 1| by format, for those that eight models or more are published in
 */
record WeightAccuracy(Map<String, List<Double>> errors) {
    private static final int FEWEST = 100;
    private static final double PERCENT = 100;

    /** Leaves out one model after another. */
    static WeightAccuracy of(Catalog catalog) {
        Map<String, List<Double>> errors = new TreeMap<>();
        for (Model model : catalog.models().all().stream()
                .filter(one -> !catalog.files(one).isEmpty())
                .toList()) {
            Map<String, List<QuantFile>> others = new HashMap<>(catalog.filesByModel());
            others.remove(model.slug());
            WeightSizes unseen =
                    new WeightSizes(catalog.models().all(), catalog.quants().all(), others);
            for (ModelQuant published : catalog.modelQuants(model)) {
                Double gb = unseen.of(model, published.quant(), List.of()).gb();
                if (gb != null) {
                    errors.computeIfAbsent(published.quant().name(), name -> new ArrayList<>())
                            .add(Math.abs(gb / published.getWeights().gb() - 1));
                }
            }
        }
        return new WeightAccuracy(errors);
    }

    List<Double> all() {
        return errors.values().stream().flatMap(List::stream).toList();
    }

    double median() {
        return median(all());
    }

    AccuracySection section() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("all", all()));
        errors.entrySet().stream()
                .filter(one -> one.getValue().size() >= FEWEST)
                .sorted(Comparator.comparing((Map.Entry<String, List<Double>> one) ->
                                -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> rows.add(row(one.getKey(), one.getValue())));
        return new AccuracySection(
                "weights",
                "Size of the weights",
                "Published files of each model, estimated from those of all other " + "models; formats of " + FEWEST
                        + " models and more. Where a file is known, its size is taken.",
                List.of("format", "models and formats", "median error, %", "mean error, %"),
                rows);
    }

    private static List<Object> row(String format, List<Double> errors) {
        return List.of(
                format,
                errors.size(),
                ErrorTable.rounded(PERCENT * median(errors)),
                ErrorTable.rounded(PERCENT
                        * errors.stream().mapToDouble(error -> error).average().orElseThrow()));
    }

    private static double median(List<Double> errors) {
        return Median.of(errors.stream().mapToDouble(error -> error)).value();
    }
}
