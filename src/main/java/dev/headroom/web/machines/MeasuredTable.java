package dev.headroom.web.machines;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Column;
import dev.headroom.web.MeasuredColumns;
import dev.headroom.web.Paths;
import dev.headroom.web.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measured speeds of a GPU or device. */
final class MeasuredTable {

    private MeasuredTable() {}

    /** All measurements of a GPU or of a device's chip, by model and then by speed. */
    static List<Benchmark> on(Catalog catalog, Hardware hardware) {
        return catalog.benchmarks().stream()
                .filter(one -> one.isOf(hardware))
                .sorted(Comparator.comparing(Benchmark::model)
                        .thenComparing(
                                Comparator.comparing(Benchmark::tokPerSec).reversed()))
                .toList();
    }

    /** Models lead to their pages where the catalog has them. */
    static Table<Benchmark> of(Catalog catalog) {
        Map<String, Model> models =
                catalog.models().all().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        return new Table<>(
                "measured",
                List.of(
                        Column.text("Model", Benchmark::model)
                                .linkedTo(one -> one.huggingFaceId()
                                        .map(models::get)
                                        .map(Paths::of)
                                        .orElse(""))
                                .asRowHead(),
                        MeasuredColumns.QUANT,
                        MeasuredColumns.BACKEND,
                        MeasuredColumns.DEPTH,
                        MeasuredColumns.SPEED,
                        MeasuredColumns.SOURCE));
    }
}
