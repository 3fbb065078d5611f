package dev.headroom.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the headers of a GGUF model from its file, or from all of its files when it is split. Source of the split keys:
 * {@code Keys.Split} in github.com/ggml-org/llama.cpp/blob/0024aa74/gguf-py/gguf/constants.py.
 */
public final class GgufFiles {
    private static final String SPLIT_COUNT = "split.count";
    private static final String SPLIT_NUMBER = "split.no";
    private static final String SPLIT_TENSORS = "split.tensors.count";
    /** The largest models are published in some 50 files; each costs an open file and a read of 64 kB. */
    private static final int MOST_PARTS = 1024;

    private final InspectionBudget allowance = new InspectionBudget();

    private GgufFiles() {}

    /**
     * @param file any file of the model; the others are looked for beside it
     * @throws IntakeException if a file is malformed, is missing or belongs to another model
     */
    public static GgufModel read(Path file) throws IOException {
        return new GgufFiles().model(file);
    }

    private GgufModel model(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        Optional<SplitName> name = SplitName.of(fileName);
        GgufHeader given = header(file);
        int count = given.metadata().count(SPLIT_COUNT).orElse(1);
        if (count <= 1) {
            return new GgufModel(List.of(given));
        }
        SplitName split = name.filter(part -> part.count() == count)
                .orElseThrow(() -> new IntakeException(
                        fileName,
                        "is one of %d files of a model, but only files named as in %s can be found"
                                .formatted(count, new SplitName("model", 1, count, ".gguf").fileName(1))));
        if (count > MOST_PARTS) {
            throw given.metadata().fault(SPLIT_COUNT, count, "at most " + MOST_PARTS);
        }
        List<GgufHeader> parts = new ArrayList<>();
        for (int part = 1; part <= count; part++) {
            parts.add(part == split.number() ? given : header(file.resolveSibling(split.fileName(part))));
            checkPlace(parts.get(part - 1), part, count);
        }
        checkWhole(parts);
        return new GgufModel(List.copyOf(parts));
    }

    private GgufHeader header(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new IntakeException(name, "is no file that can be read, but all files of a model are needed");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return GgufReader.read(name, channel, allowance);
        }
    }

    private static void checkPlace(GgufHeader header, int part, int count) {
        GgufMetadata metadata = header.metadata();
        if (metadata.count(SPLIT_COUNT).orElse(1) != count) {
            throw metadata.fault(
                    SPLIT_COUNT, metadata.count(SPLIT_COUNT).orElse(1), count + " as in the other files of the model");
        }
        if (metadata.count(SPLIT_NUMBER).orElse(0) != part - 1) {
            throw metadata.fault(
                    SPLIT_NUMBER,
                    metadata.count(SPLIT_NUMBER).orElse(0),
                    "%d as the file name says".formatted(part - 1));
        }
    }

    private static void checkWhole(List<GgufHeader> parts) {
        Set<String> names = new HashSet<>();
        for (GgufHeader part : parts) {
            for (GgufTensor tensor : part.tensors()) {
                if (!names.add(tensor.name())) {
                    throw new IntakeException(
                            part.file(),
                            "has tensor %s, which another file of the model has too".formatted(tensor.name()));
                }
            }
        }
        GgufMetadata metadata = parts.get(0).metadata();
        metadata.count(SPLIT_TENSORS).filter(told -> told != names.size()).ifPresent(told -> {
            throw metadata.fault(SPLIT_TENSORS, told, "%d, the tensors of all files".formatted(names.size()));
        });
    }
}
