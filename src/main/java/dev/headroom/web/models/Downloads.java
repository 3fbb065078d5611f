package dev.headroom.web.models;

import dev.headroom.model.QuantFile;
import dev.headroom.web.Format;
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
public record Downloads(String quant, List<File> files, List<Repository> repositories, String huggingFaceId) {
    private static final Comparator<Map.Entry<String, List<QuantFile>>> MOST_FORMATS = Comparator.comparing(
                    (Map.Entry<String, List<QuantFile>> files) ->
                            -files.getValue().size())
            .thenComparing(Map.Entry::getKey);

    /** A published file. */
    public record File(String repository, String url, String size, String exactness, String source) {}

    /** A repository. */
    public record Repository(String name, String url, int formats, String smallest, String largest) {}

    static Downloads of(ModelSelection chosen) {
        return new Downloads(
                chosen.quant(),
                chosen.modelQuant().files().stream()
                        .sorted(Comparator.comparing(QuantFile::repository))
                        .map(Downloads::file)
                        .toList(),
                byRepository(chosen)
                        .map(files -> repository(files.getKey(), files.getValue()))
                        .toList(),
                chosen.model().huggingFaceId());
    }

    /** The repositories with their files, those with the most formats first. */
    static Stream<Map.Entry<String, List<QuantFile>>> byRepository(ModelSelection chosen) {
        return chosen.catalog().files(chosen.model()).stream()
                .collect(Collectors.groupingBy(QuantFile::repository))
                .entrySet()
                .stream()
                .sorted(MOST_FORMATS);
    }

    private static File file(QuantFile file) {
        return new File(
                file.repository(),
                file.getUrl(),
                Format.fileGb(file.sizeGb()),
                file.sizeIsExact()
                        ? "exact"
                        : file.roundingErrorPercent() == null
                                ? "rounded"
                                : "± " + Format.number(file.roundingErrorPercent()) + " %",
                file.source());
    }

    private static Repository repository(String name, List<QuantFile> files) {
        var sizes = files.stream().mapToDouble(QuantFile::sizeGb).summaryStatistics();
        return new Repository(
                name,
                files.get(0).getUrl(),
                files.size(),
                Format.fileGb(sizes.getMin()),
                Format.fileGb(sizes.getMax()));
    }
}
