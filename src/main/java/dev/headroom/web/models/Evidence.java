package dev.headroom.web.models;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.benchmark.BenchmarkModels;
import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.WeightSize;
import dev.headroom.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the numbers of a model rest on.
 *
 * @param missing facts that method SIMPLE lacks, then those that DETAILED lacks
 * @param measured measured speeds of the model
 */
public record Evidence(
        String confidence,
        List<String> sources,
        String notes,
        List<String> missing,
        List<String> missingForDetailed,
        String weights,
        List<Measured> measured,
        int measurements,
        String statisticsAsOf) {
    private static final BenchmarkModels NAMES = BenchmarkModels.packaged();
    private static final int SHOWN = 15;

    /** One measurement. */
    public record Measured(
            String hardware,
            String href,
            String backend,
            String quant,
            String depth,
            String tokPerSec,
            String source) {}

    static Evidence of(ModelSelection chosen) {
        Model model = chosen.model();
        List<Measured> measured = chosen.catalog().benchmarks().stream()
                .filter(one -> NAMES.huggingFaceId(one.model())
                        .filter(model.huggingFaceId()::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Benchmark::tokPerSec).reversed())
                .map(one -> measured(chosen.catalog(), one))
                .toList();
        return new Evidence(
                switch (model.confidence()) {
                    case CONFIG -> "the model's configuration file";
                    case CARD -> "the model's card";
                    case SECONDARY -> "a table of somebody else";
                },
                model.sources(),
                model.notes() == null ? "" : model.notes(),
                model.getMissing(),
                model.getMissingForDetailed(),
                weights(chosen),
                measured.stream().limit(SHOWN).toList(),
                measured.size(),
                Format.known(model.statisticsAsOf()));
    }

    private static Measured measured(Catalog catalog, Benchmark one) {
        String hardware = one.gpuSlug() == null
                ? one.chip()
                : catalog.gpus().find(one.gpuSlug()).map(Hardware::name).orElse(one.gpuSlug());
        return new Measured(
                hardware,
                one.gpuSlug() == null ? "" : "/gpus/" + one.gpuSlug(),
                one.backend(),
                one.quant(),
                Format.count(one.depthTokens()),
                Format.number(one.tokPerSec()),
                one.source());
    }

    private static String weights(ModelSelection chosen) {
        WeightSize size = chosen.modelQuant().getWeights();
        return switch (size.basis()) {
            case PUBLISHED ->
                "%d published files of %s, %s to %s, from %s"
                        .formatted(
                                size.files(),
                                chosen.quant(),
                                Format.fileGb(size.lowGb()),
                                Format.fileGb(size.highGb()),
                                chosen.modelQuant().files().stream()
                                        .map(file -> file.repository())
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
            case FITTED ->
                ("bits per weight fitted over the published files of all models, because no published file of %s is "
                                + "known")
                        .formatted(chosen.quant());
            case FORMAT -> "the bits per weight that the documentation of %s gives".formatted(chosen.quant());
            case UNKNOWN -> "nothing: the size of %s is unknown".formatted(chosen.quant());
        };
    }
}
