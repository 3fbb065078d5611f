package dev.headroom.web.machines;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.benchmark.BenchmarkModels;
import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A measured speed of a hardware.
 *
 * @param href page of the model; empty where the catalog lacks it
 */
public record MeasuredSpeed(
        String model, String href, String backend, String quant, String depth, String tokPerSec, String source) {
    private static final BenchmarkModels NAMES = BenchmarkModels.packaged();

    /** All measurements of a GPU or of a device's chip, by model and then by speed. */
    static List<MeasuredSpeed> on(Catalog catalog, Hardware hardware) {
        Map<String, Model> models =
                catalog.models().all().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
        return catalog.benchmarks().stream()
                .filter(one -> one.isOf(hardware))
                .sorted(Comparator.comparing(Benchmark::model)
                        .thenComparing(
                                Comparator.comparing(Benchmark::tokPerSec).reversed()))
                .map(one -> new MeasuredSpeed(
                        one.model(),
                        NAMES.huggingFaceId(one.model())
                                .map(models::get)
                                .map(Paths::of)
                                .orElse(""),
                        one.backend(),
                        one.quant(),
                        Format.count(one.depthTokens()),
                        Format.number(one.tokPerSec()),
                        one.source()))
                .toList();
    }
}
