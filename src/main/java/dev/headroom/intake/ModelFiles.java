package dev.headroom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out what a file or a folder of a model holds, and inspects it. */
public final class ModelFiles {
    private static final String CONFIG = "config.json";
    private static final String INDEX = "model.safetensors.index.json";
    /** Files beside a configuration by which ModelOpt, GPTQ and AWQ tell of packed weights. */
    private static final List<String> OF_PACKED_WEIGHTS =
            List.of("hf_quant_config.json", "quantize_config.json", "quant_config.json");

    private static final String SAFETENSORS = ".safetensors";
    private static final Pattern SAFETENSORS_MODEL = Pattern.compile("model(?:-\\d{5}-of-\\d{5})?\\.safetensors");

    private static final String GGUF = ".gguf";
    /** How llama.cpp's converter names projectors. */
    private static final String PROJECTOR = "mmproj";
    /** A folder may hold a model in many quantizations. */
    private static final int MOST_FILES = 10_000;

    private static final int NAMED_FILES = 5;

    private ModelFiles() {}

    /**
     * @param path a GGUF or safetensors file, a {@code config.json}, or a folder with one model: a GGUF file, with a
     *     projector or in several parts, or a {@code config.json}; the headers of {@code model….safetensors} beside it
     *     are read too, or else the {@code model.safetensors.index.json}
     * @throws IntakeException if there is no such model or a file is malformed
     */
    public static Inspection inspect(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new IntakeException(path.toString(), "is no file and no folder");
        }
        if (nameOf(path).endsWith(SAFETENSORS)) {
            return huggingFace(path.resolveSibling(CONFIG), safetensors(path));
        }
        return nameOf(path).endsWith(".json") ? huggingFace(path) : Inspection.of(GgufFiles.read(path), List.of());
    }

    private static Inspection folder(Path folder) throws IOException {
        List<Path> files = ggufFiles(folder);
        List<Path> models = files.stream().filter(file -> !isProjector(file)).toList();
        if (models.isEmpty() && Files.isRegularFile(folder.resolve(CONFIG))) {
            return huggingFace(folder.resolve(CONFIG));
        }
        if (models.isEmpty()) {
            throw new IntakeException(folder.toString(), "holds neither a GGUF model nor a %s".formatted(CONFIG));
        }
        if (models.size() > 1) {
            throw new IntakeException(
                    folder.toString(),
                    "holds several models (%s), but one is allowed: name its file"
                            .formatted(models.stream()
                                    .limit(NAMED_FILES)
                                    .map(file -> PrintableText.of(nameOf(file)))
                                    .collect(Collectors.joining(", "))));
        }
        List<Path> projectors = files.stream().filter(ModelFiles::isProjector).toList();
        List<GgufModel> read = new ArrayList<>();
        // Of several projectors, each in another precision, a runtime loads one, and nothing tells which.
        if (projectors.size() == 1) {
            read.add(GgufFiles.read(projectors.get(0)));
        }
        return Inspection.of(GgufFiles.read(models.get(0)), read);
    }

    /** The files of the folder, of each split model the first part that is there. */
    private static List<Path> ggufFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .limit(MOST_FILES)
                    .filter(file -> nameOf(file).endsWith(GGUF) && Files.isRegularFile(file))
                    .sorted()
                    .collect(Collectors.toMap(
                            file -> SplitName.of(nameOf(file))
                                    .map(SplitName::model)
                                    .orElse(nameOf(file)),
                            file -> file,
                            (first, other) -> first,
                            LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }
    }

    /** With the headers of the weights if they are all there, else with what the index says of them. */
    private static Inspection huggingFace(Path config) throws IOException {
        Path index = config.resolveSibling(INDEX);
        boolean hasIndex = Files.isRegularFile(index);
        Path folder = Optional.ofNullable(config.getParent()).orElse(Path.of(""));
        Optional<Path> first = safetensorsFiles(folder).stream().findFirst();
        if (first.isPresent()) {
            List<Path> parts = safetensors(first.get());
            if (!hasIndex || parts.stream().allMatch(Files::isRegularFile)) {
                return huggingFace(config, parts);
            }
        }
        if (!hasIndex) {
            return Inspection.of(List.of(nameOf(config)), configuration(config), Optional.empty());
        }
        try (InputStream json = Files.newInputStream(index)) {
            return Inspection.of(
                    List.of(nameOf(config), INDEX),
                    configuration(config),
                    Optional.of(SafetensorsIndex.read(INDEX, json)));
        }
    }

    private static Inspection huggingFace(Path config, List<Path> weights) throws IOException {
        if (!Files.isRegularFile(config)) {
            throw new IntakeException(nameOf(config), "is no file that can be read, but must lie beside the weights");
        }
        return Inspection.of(
                Stream.concat(Stream.of(config), weights.stream())
                        .map(ModelFiles::nameOf)
                        .map(PrintableText::of)
                        .toList(),
                configuration(config),
                SafetensorsWeights.read(weights));
    }

    private static HuggingFaceConfig configuration(Path config) throws IOException {
        try (InputStream json = Files.newInputStream(config)) {
            HuggingFaceConfig read = HuggingFaceConfig.read(nameOf(config), json);
            boolean isPacked =
                    OF_PACKED_WEIGHTS.stream().anyMatch(name -> Files.isRegularFile(config.resolveSibling(name)));
            return isPacked ? read.packed() : read;
        }
    }

    /** All parts of the model that a file is of. */
    private static List<Path> safetensors(Path file) {
        return SplitName.of(nameOf(file))
                .map(split -> IntStream.rangeClosed(1, Math.min(split.count(), MOST_FILES))
                        .mapToObj(part -> file.resolveSibling(split.fileName(part)))
                        .toList())
                .orElse(List.of(file));
    }

    private static List<Path> safetensorsFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_FILES)
                    .filter(file -> SAFETENSORS_MODEL.matcher(nameOf(file)).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isProjector(Path file) {
        return nameOf(file).contains(PROJECTOR);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
