package dev.headroom.calibration;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.ParallelDecode;
import dev.headroom.estimate.RunOptions;
import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.model.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Requests decoded side by side, on the two chips that were measured.
 *
 * @param ratios measured ÷ computed by chip and requests: how much faster than one request
 */
record BatchAccuracy(Map<String, Map<Integer, List<Double>>> ratios) {
    private static final double GB_PER_GIB = 1.073741824;

    static BatchAccuracy of(Catalog catalog) {
        List<FactRow> rows = PackagedRows.reference("batched.csv");
        Map<String, Double> ofOne = rows.stream()
                .filter(row -> row.count("streams") == 1)
                .collect(Collectors.toMap(BatchAccuracy::key, row -> row.positive("tok_s")));
        return new BatchAccuracy(rows.stream()
                .filter(row -> row.count("streams") > 1)
                .collect(Collectors.groupingBy(
                        row -> row.text("chip"),
                        TreeMap::new,
                        Collectors.groupingBy(
                                row -> row.count("streams"),
                                TreeMap::new,
                                Collectors.mapping(
                                        row -> row.positive("tok_s") / ofOne.get(key(row)) / computed(row, catalog),
                                        Collectors.toList())))));
    }

    private static String key(FactRow row) {
        return row.text("chip") + row.text("hf_id") + row.count("depth_tokens");
    }

    private static double computed(FactRow row, Catalog catalog) {
        Device device = catalog.devices().all().stream()
                .filter(one -> row.text("chip").equals(one.chip()))
                .findFirst()
                .orElseThrow();
        ModelShape model = catalog.models().all().stream()
                .filter(one -> one.huggingFaceId().equals(row.text("hf_id")))
                .findFirst()
                .map(Model::shape)
                .orElseThrow();
        HardwareShape hardware = catalog.shape(device);
        var step = new ParallelDecode.Step(
                model.decode().orElseThrow(),
                model.layers().orElseThrow(),
                model.prefill().orElseThrow(),
                row.positive("file_gib") * GB_PER_GIB,
                FormatFamily.of(row.text("quant")),
                hardware);
        double depth = row.count("depth_tokens") + row.count("generated_tokens") / 2.0;
        int streams = row.count("streams");
        return streams * step.ms(1, depth, RunOptions.DEFAULT) / step.ms(streams, depth, RunOptions.DEFAULT);
    }

    List<Double> all() {
        return ratios.values().stream()
                .flatMap(byStreams -> byStreams.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    AccuracySection section() {
        return new AccuracySection(
                "batches",
                "Requests decoded side by side",
                "How many times as fast as one request all of them are together: estimate against measurement. Only "
                        + "these "
                        + "two chips were measured, so that nothing is fitted to them but the interval.",
                List.of(
                        "chip",
                        "requests",
                        "measurements",
                        "mean error %",
                        "bias %",
                        "least measured ÷ estimated",
                        "most"),
                ratios.entrySet().stream()
                        .flatMap(chip -> chip.getValue().entrySet().stream()
                                .map(streams -> line(chip.getKey(), streams.getKey(), streams.getValue())))
                        .toList());
    }

    private static List<Object> line(String chip, int streams, List<Double> ratios) {
        return List.of(
                chip,
                streams,
                ratios.size(),
                ErrorTable.rounded(ratios.stream()
                        .mapToDouble(ratio -> Math.abs(100 / ratio - 100))
                        .average()
                        .orElseThrow()),
                ErrorTable.rounded(ratios.stream()
                        .mapToDouble(ratio -> 100 / ratio - 100)
                        .average()
                        .orElseThrow()),
                hundredths(
                        ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow()),
                hundredths(
                        ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow()));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
