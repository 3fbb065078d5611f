package dev.headroom.web.models;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.tag.Tagging;
import dev.headroom.web.Column;
import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.web.MeasuredColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.weights.WeightSize;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        List<Tagging> tags,
        List<String> missing,
        List<String> missingForDetailed,
        String weights,
        TableRows<Benchmark> measured,
        int measurements,
        String statisticsAsOf) {
    private static final int SHOWN = 10;

    static Evidence of(ModelSelection selection) {
        Model model = selection.model();
        List<Benchmark> measured = selection.catalog().benchmarks().stream()
                .filter(one -> one.huggingFaceId()
                        .filter(model.huggingFaceId()::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Benchmark::tokPerSec).reversed())
                .toList();
        return new Evidence(
                switch (model.confidence()) {
                    case CONFIG -> "the model's configuration file";
                    case CARD -> "the model's card";
                    case SECONDARY -> "a table of somebody else";
                },
                model.sources(),
                model.notes() == null ? "" : model.notes(),
                model.getTags(),
                model.getMissing(),
                model.getMissingForDetailed(),
                weights(selection),
                table(selection.catalog()).of(measured.stream().limit(SHOWN).toList()),
                measured.size(),
                Format.known(model.statisticsAsOf()));
    }

    /** GPUs lead to their pages; chips have none. */
    private static Table<Benchmark> table(Catalog catalog) {
        return new Table<>(
                "measured",
                List.of(
                        Column.text("Hardware", (Benchmark one) -> hardware(catalog, one))
                                .linkedTo(one -> one.gpuSlug() == null ? "" : "/gpus/" + one.gpuSlug()),
                        MeasuredColumns.BACKEND,
                        MeasuredColumns.QUANT,
                        MeasuredColumns.DEPTH,
                        MeasuredColumns.SPEED,
                        MeasuredColumns.SOURCE));
    }

    private static @Nullable String hardware(Catalog catalog, Benchmark one) {
        return one.gpuSlug() == null
                ? one.chip()
                : catalog.gpus().find(one.gpuSlug()).map(Hardware::name).orElse(one.gpuSlug());
    }

    private static String weights(ModelSelection selection) {
        WeightSize size = selection.modelQuant().getWeights();
        return switch (size.basis()) {
            case PUBLISHED ->
                "%s of %s, %s to %s, from %s"
                        .formatted(
                                Format.counted(size.files(), "published file", "published files"),
                                selection.quant(),
                                Format.fileGb(size.lowGb()),
                                Format.fileGb(size.highGb()),
                                selection.modelQuant().files().stream()
                                        .map(file -> file.repository())
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
            case FITTED ->
                "bits per weight fitted over the published files of all models (%s: %s)"
                        .formatted(selection.quant(), FileStatus.of(selection.catalog(), selection.modelQuant()));
            case FORMAT -> "the bits per weight that the documentation of %s gives".formatted(selection.quant());
            case UNKNOWN -> "nothing: the size of %s is unknown".formatted(selection.quant());
        };
    }
}
