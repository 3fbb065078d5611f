package dev.headroom.web.models;

import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.weights.QuantFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where to download a model.
 *
 * @param files files of the chosen quantization
 * @param repositories all repositories that hold files of the model, those with the most formats first
 */
public record Downloads(
        String quant, TableRows<QuantFile> files, TableRows<Repository> repositories, String huggingFaceId) {
    private static final Comparator<Map.Entry<String, List<QuantFile>>> MOST_FORMATS = Comparator.comparing(
                    (Map.Entry<String, List<QuantFile>> files) ->
                            -files.getValue().size())
            .thenComparing(Map.Entry::getKey);

    /** A repository. */
    public record Repository(String name, String url, int formats, double smallestGb, double largestGb) {}

    private static final Table<QuantFile> FILES = new Table<>(
            "files",
            List.of(
                    Column.text("Repository", QuantFile::repository).linkedOutside(QuantFile::getUrl),
                    Column.number("Size", "GB", QuantFile::sizeGb, Format::fileGb),
                    Column.text("As published", (QuantFile file) -> file.sizeIsExact() ? "exact" : "rounded")
                            .printed(Downloads::exactness),
                    Column.number("Rounding error", "%", QuantFile::roundingErrorPercent, Format::number)
                            .inFileOnly(),
                    Column.text("Source", QuantFile::source).styled("source")));
    private static final Table<Repository> REPOSITORIES = new Table<>(
            "repositories",
            List.of(
                    Column.text("Repository", Repository::name).linkedOutside(Repository::url),
                    Column.number("Files", "count", Repository::formats, Format::count),
                    Column.number("Smallest", "GB", Repository::smallestGb, Format::fileGb),
                    Column.number("Largest", "GB", Repository::largestGb, Format::fileGb)));

    static Downloads of(ModelSelection selection) {
        return new Downloads(
                selection.quant(),
                FILES.of(selection.modelQuant().files().stream()
                        .filter(QuantFile::isNamed)
                        .sorted(Comparator.comparing(QuantFile::repository))
                        .toList()),
                REPOSITORIES.of(byRepository(selection)
                        .map(files -> repository(files.getKey(), files.getValue()))
                        .toList()),
                selection.model().huggingFaceId());
    }

    /** What heads the files. */
    public String title() {
        return "Files of " + quant;
    }

    /** The repositories that are known with their files, those with the most formats first. */
    static Stream<Map.Entry<String, List<QuantFile>>> byRepository(ModelSelection selection) {
        return selection.catalog().files(selection.model()).stream()
                .filter(QuantFile::isNamed)
                .collect(Collectors.groupingBy(QuantFile::repository))
                .entrySet()
                .stream()
                .sorted(MOST_FORMATS);
    }

    private static String exactness(QuantFile file) {
        return file.sizeIsExact()
                ? "exact"
                : file.roundingErrorPercent() == null
                        ? "rounded"
                        : "± " + Format.number(file.roundingErrorPercent()) + " %";
    }

    private static Repository repository(String name, List<QuantFile> files) {
        var sizes = files.stream().mapToDouble(QuantFile::sizeGb).summaryStatistics();
        return new Repository(name, files.get(0).getUrl(), files.size(), sizes.getMin(), sizes.getMax());
    }
}
