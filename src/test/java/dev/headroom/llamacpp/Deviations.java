package dev.headroom.llamacpp;

import dev.headroom.estimate.Median;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** By how much figures of ours are off those of llama.cpp, in parts of these, model by model. */
final class Deviations {
    private final Map<String, List<Double>> ofModels = new LinkedHashMap<>();

    void add(String model, double ours, double theirs) {
        ofModels.computeIfAbsent(model, name -> new ArrayList<>()).add(ours / theirs - 1);
    }

    double median() {
        return Median.of(ofModels.values().stream().flatMapToDouble(Deviations::sizes))
                .value();
    }

    double worst() {
        return ofModels.values().stream().mapToDouble(Deviations::worst).max().orElse(0);
    }

    private static DoubleStream sizes(List<Double> deviations) {
        return deviations.stream().mapToDouble(Math::abs);
    }

    private static double worst(List<Double> deviations) {
        return sizes(deviations).max().orElse(0);
    }

    /** In percent, the worst model first. */
    @Override
    public String toString() {
        return ofModels.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -worst(entry.getValue())))
                .map(entry -> "%6.1f %6.1f %6.1f  %s"
                        .formatted(
                                100 * Median.of(sizes(entry.getValue())).value(),
                                100
                                        * entry.getValue().stream()
                                                .mapToDouble(Double::doubleValue)
                                                .min()
                                                .orElse(0),
                                100
                                        * entry.getValue().stream()
                                                .mapToDouble(Double::doubleValue)
                                                .max()
                                                .orElse(0),
                                entry.getKey()))
                .collect(Collectors.joining("\n", "median  least   most, % of\n", ""));
    }
}
