package dev.headroom.catalog;

import dev.headroom.alias.Alias;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.model.Model;
import dev.headroom.search.Popularity;
import dev.headroom.search.SearchIndex;
import dev.headroom.search.SearchKind;
import dev.headroom.search.Searchable;
import dev.headroom.weights.QuantFile;
import java.util.Collection;
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
    private final Map<String, List<QuantFile>> files;
    private final Map<String, Long> measurements;

    private SearchedRows(
            List<Hardware> hardware,
            List<Alias> aliases,
            Map<String, List<QuantFile>> files,
            List<Benchmark> benchmarks) {
        this.hardware = hardware;
        this.aliases = aliases.stream().collect(Collectors.groupingBy(alias -> lower(alias.subject())));
        this.files = files;
        this.measurements = benchmarks.stream()
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(one.gpuSlug() == null ? one.chip() : one.gpuSlug()),
                        Collectors.counting()));
    }

    static SearchIndex index(
            List<Model> models,
            List<Hardware> hardware,
            List<Alias> aliases,
            Map<String, List<QuantFile>> files,
            List<Benchmark> benchmarks) {
        var rows = new SearchedRows(hardware, aliases, files, benchmarks);
        Map<Model, Double> ofModels = Popularity.of(models, SearchedRows::downloads);
        Map<Hardware, Double> ofHardware = Popularity.of(hardware, rows::uses);
        return new SearchIndex(Stream.concat(
                        models.stream().map(model -> rows.row(model, ofModels.getOrDefault(model, 0.0))),
                        hardware.stream().map(one -> rows.row(one, ofHardware.getOrDefault(one, 0.0))))
                .toList());
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
        List<Alias> others = aliasesOf(model.huggingFaceId());
        return new Searchable(
                SearchKind.MODEL,
                model.slug(),
                model.name(),
                List.of(
                        model.name(),
                        model.huggingFaceId(),
                        model.huggingFaceId().replaceFirst(".*/", "")),
                names(others, alias -> !alias.kind().isCode()),
                Stream.concat(names(others, alias -> alias.kind().isCode()).stream(), repositories(model))
                        .toList(),
                Stream.concat(
                                known(model.publisher(), model.family(), model.architecture()),
                                sizes(model.parametersB()))
                        .toList(),
                popularity,
                Objects.requireNonNullElse(model.releaseDate(), ""));
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
                ? Stream.of("%.0fb", "%.1fb")
                        .map(form -> form.formatted(parametersB))
                        .flatMap(size -> Stream.of(size, "%db".formatted((int) parametersB)))
                : Stream.of("%dt".formatted((int) (parametersB / BILLIONS_PER_TRILLION)));
    }

    private Searchable row(Hardware one, double popularity) {
        List<Alias> others = Stream.concat(aliasesOf(one.slug()).stream(), aliasesOfChip(one))
                .toList();
        return new Searchable(
                one.getHardwareKind() == HardwareKind.GPU ? SearchKind.GPU : SearchKind.DEVICE,
                one.slug(),
                one.name(),
                List.of(one.name(), one.slug()),
                Stream.concat(
                                known(one.chip()),
                                names(others, alias -> !alias.kind().isCode()).stream())
                        .toList(),
                names(others, alias -> alias.kind().isCode()),
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
                                || hardware.stream()
                                        .filter(other -> one.chip().equals(other.chip()))
                                        .noneMatch(other -> begins(other, alias)));
    }

    private static boolean begins(Hardware one, Alias alias) {
        return lower(one.name()).startsWith(lower(alias.alias()));
    }

    private List<Alias> aliasesOf(String subject) {
        return aliases.getOrDefault(lower(subject), List.of());
    }

    private static List<String> names(Collection<Alias> aliases, Predicate<Alias> which) {
        return aliases.stream().filter(which).map(Alias::alias).distinct().toList();
    }

    private static Stream<String> known(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
