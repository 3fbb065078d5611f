package dev.headroom.catalog;

import dev.headroom.alias.Alias;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.search.Popularity;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import dev.headroom.search.Searchable;
import dev.headroom.weights.QuantFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a catalog as a search knows them. How much a model is used is told by the downloads of it and of its
 * quantized files; how much hardware is, by how many measurements the catalog holds of it or of its chip, because
 * people measure what they have. Of devices with one chip, those of the chip's maker stand before the others.
 */
final class SearchedRows {
    private static final double BILLIONS_PER_TRILLION = 1000;

    private final List<Hardware> hardware;
    private final Map<String, List<Alias>> aliases;
    private final Map<String, List<String>> formerSlugs;
    private final Map<String, List<QuantFile>> files;
    private final Map<String, Long> measurements;
    private final Map<String, List<Hardware>> devices;

    private SearchedRows(
            List<Hardware> hardware,
            List<Alias> aliases,
            Map<String, String> formerSlugs,
            Map<String, List<QuantFile>> files,
            List<Benchmark> benchmarks) {
        this.hardware = hardware;
        this.aliases = aliases.stream()
                .collect(Collectors.groupingBy(
                        alias -> formerSlugs.getOrDefault(slugOf(alias.subject()), lower(alias.subject()))));
        this.formerSlugs = formerSlugs.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        this.files = files;
        this.devices = hardware.stream()
                .filter(one -> one.chip() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.chip())));
        this.measurements = benchmarks.stream()
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(one.gpuSlug() == null ? one.chip() : one.gpuSlug()),
                        Collectors.counting()));
    }

    static SearchIndex index(
            List<Model> models,
            List<Hardware> hardware,
            List<Alias> aliases,
            Map<String, String> formerSlugs,
            Map<String, List<QuantFile>> files,
            List<Benchmark> benchmarks) {
        return new SearchIndex(() -> new SearchedRows(hardware, aliases, formerSlugs, files, benchmarks).all(models));
    }

    private List<Searchable> all(List<Model> models) {
        Map<Model, Double> ofModels = Popularity.of(models, SearchedRows::downloads);
        Map<Hardware, Double> ofHardware = Popularity.of(hardware, this::uses);
        return Stream.concat(
                        models.stream().map(model -> row(model, meant(model) * ofModels.getOrDefault(model, 0.0))),
                        hardware.stream().map(one -> row(one, ofHardware.getOrDefault(one, 0.0))))
                .toList();
    }

    /** Whoever names a model means the one to talk to rather than the one that it was tuned from. */
    private static int meant(Model model) {
        return model.category() == ModelCategory.BASE ? 0 : 1;
    }

    private static long downloads(Model model) {
        return Stream.of(model.downloads(), model.quantDownloads())
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Twice the measurements, and one more where the maker of the chip made all of it. */
    private long uses(Hardware one) {
        long count = measurements.getOrDefault(one.chip() == null ? one.slug() : one.chip(), 0L);
        return 2 * count + (Objects.equals(one.vendor(), one.acceleratorVendor()) ? 1 : 0);
    }

    private Searchable row(Model model, double popularity) {
        List<Alias> others = Stream.of(model.huggingFaceId(), model.slug())
                .flatMap(subject -> aliasesOf(subject).stream())
                .toList();
        String ownName = model.huggingFaceId().replaceFirst(".*/", "");
        return new Searchable(
                SearchKind.MODEL,
                model.slug(),
                model.name(),
                List.of(model.name(), model.huggingFaceId(), ownName),
                joined(Stream.of(names(others, alias -> !alias.kind().isCode()), former(model.slug()))),
                joined(Stream.of(names(others, alias -> alias.kind().isCode()), repositories(model))),
                joined(Stream.of(
                        known(model.publisher(), model.family(), model.architecture()), sizes(model.parametersB()))),
                popularity,
                Objects.requireNonNullElse(model.releaseDate(), ""));
    }

    private Stream<String> former(String slug) {
        return formerSlugs.getOrDefault(slug, List.of()).stream();
    }

    /** Repositories of its files, with and without their owner. */
    private Stream<String> repositories(Model model) {
        return files.getOrDefault(model.slug(), List.of()).stream()
                .map(QuantFile::repository)
                .distinct()
                .flatMap(repository -> Stream.of(repository, repository.replaceFirst(".*/", "")));
    }

    /** A size as people say it, who round up or down. */
    private static Stream<String> sizes(double parametersB) {
        return parametersB < BILLIONS_PER_TRILLION
                ? Stream.of(
                        (int) parametersB + "b",
                        Math.round(parametersB) + "b",
                        Math.round(parametersB * 10) / 10.0 + "b")
                : Stream.of((int) (parametersB / BILLIONS_PER_TRILLION) + "t");
    }

    private Searchable row(Hardware one, double popularity) {
        List<Alias> others = Stream.concat(aliasesOf(one.slug()).stream(), aliasesOfChip(one))
                .toList();
        return new Searchable(
                one.getHardwareKind() == HardwareKind.GPU ? SearchKind.GPU : SearchKind.DEVICE,
                one.slug(),
                one.name(),
                List.of(one.name(), one.slug()),
                joined(Stream.of(
                        known(one.chip()), names(others, alias -> !alias.kind().isCode()), former(one.slug()))),
                names(others, alias -> alias.kind().isCode()).toList(),
                known(one.vendor(), one.acceleratorVendor(), one.architecture()).toList(),
                popularity,
                Objects.requireNonNullElse(one.releaseDate(), ""));
    }

    /** What names the chip names its devices; but where a device is called so itself, no other one. */
    private Stream<Alias> aliasesOfChip(Hardware one) {
        return one.chip() == null
                ? Stream.empty()
                : aliasesOf(one.chip()).stream()
                        .filter(alias -> begins(one, alias)
                                || devices.getOrDefault(one.chip(), List.of()).stream()
                                        .noneMatch(other -> begins(other, alias)));
    }

    private static boolean begins(Hardware one, Alias alias) {
        return lower(one.name()).startsWith(lower(alias.alias()));
    }

    private List<Alias> aliasesOf(String subject) {
        return aliases.getOrDefault(lower(subject), List.of());
    }

    private static Stream<String> names(List<Alias> aliases, Predicate<Alias> which) {
        return aliases.stream().filter(which).map(Alias::alias);
    }

    private static List<String> joined(Stream<Stream<String>> texts) {
        return texts.flatMap(text -> text).distinct().toList();
    }

    private static Stream<String> known(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }

    /** Slugs of models are made of their identifiers so. */
    private static String slugOf(String subject) {
        return lower(subject).replace('/', '-');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
