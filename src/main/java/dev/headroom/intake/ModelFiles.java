package dev.headroom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what a file or a folder of a model holds, and inspects it. */
public final class ModelFiles {
    private static final String CONFIG = "config.json";
    private static final String INDEX = "model.safetensors.index.json";
    private static final String GGUF = ".gguf";
    /** How llama.cpp's converter names projectors. */
    private static final String PROJECTOR = "mmproj";
    /** A folder may hold a model in many quantizations. */
    private static final int MOST_FILES = 10_000;

    private static final int NAMED_FILES = 5;

    private ModelFiles() {}

    /**
     * @param path a GGUF file, a {@code config.json}, or a folder with one model: a GGUF file, with a projector or in
     *     several parts, or a {@code config.json}; a {@code model.safetensors.index.json} beside it is read too
     * @throws IntakeException if there is no such model or a file is malformed
     */
    public static Inspection inspect(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new IntakeException(path.toString(), "is no file and no folder");
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

    /** The files of the folder, of each split model the first part. */
    private static List<Path> ggufFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_FILES)
                    .filter(file -> nameOf(file).endsWith(GGUF) && Files.isRegularFile(file))
                    .filter(file -> SplitName.of(nameOf(file))
                            .map(split -> split.number() == 1)
                            .orElse(true))
                    .sorted()
                    .toList();
        }
    }

    private static Inspection huggingFace(Path config) throws IOException {
        HuggingFaceConfig read;
        try (InputStream json = Files.newInputStream(config)) {
            read = HuggingFaceConfig.read(nameOf(config), json);
        }
        Path index = config.resolveSibling(INDEX);
        if (!Files.isRegularFile(index)) {
            return Inspection.of(List.of(nameOf(config)), read, Optional.empty());
        }
        try (InputStream json = Files.newInputStream(index)) {
            return Inspection.of(List.of(nameOf(config), INDEX), read, Optional.of(SafetensorsIndex.read(INDEX, json)));
        }
    }

    private static boolean isProjector(Path file) {
        return nameOf(file).contains(PROJECTOR);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
