package dev.headroom.llamacpp;

import dev.headroom.programs.NodeScript;
import dev.headroom.programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * llama.cpp of the version in {@code src/test/llama.cpp}: its libraries and, for the headers, its source, both from
 * npm, and the program that asks it.
 */
final class LlamaCpp {
    private static final Path LIBRARIES = Path.of("node_modules/@node-llama-cpp/linux-x64/bins/linux-x64");
    private static final String SOURCE_BUNDLE = "node_modules/node-llama-cpp/llama/gitRelease.bundle";
    private static final String SOURCE = "node_modules/source";
    private static final String PROGRAM = "memory";

    private final Path folder;

    private LlamaCpp(Path folder) {
        this.folder = folder;
    }

    static LlamaCpp install() throws IOException {
        Path folder = NodeScript.install("llama.cpp").folder();
        run(folder, "git clone --quiet --no-checkout", SOURCE_BUNDLE, SOURCE);
        run(folder, "git -C", SOURCE, "checkout --quiet HEAD -- include src ggml/include ggml/src");
        run(
                folder,
                "g++ -std=c++17 -O1 -o",
                PROGRAM,
                "memory.cpp pretended_cuda.cpp",
                Stream.of("include", "src", "ggml/include", "ggml/src")
                        .map(headers -> "-I" + SOURCE + "/" + headers)
                        .collect(Collectors.joining(" ")),
                "-Wl,-rpath,$ORIGIN/" + LIBRARIES,
                libraries(folder));
        return new LlamaCpp(folder);
    }

    /** libllama and libggml, which have llama.cpp's version in their names, and libggml-base. */
    private static String libraries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(LIBRARIES))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("lib(llama|ggml)\\.v.*\\.so|libggml-base\\.so"))
                    .sorted()
                    .map(name -> LIBRARIES.resolve(name).toString())
                    .collect(Collectors.joining(" "));
        }
    }

    private static void run(Path folder, String... words) throws IOException {
        Program.output(folder, "", String.join(" ", words).split(" "));
    }

    /** What it would allocate for a model with each of these settings. */
    List<Allocation> allocations(Path model, List<RuntimeSetting> settings) throws IOException {
        String lines = settings.stream().map(RuntimeSetting::line).collect(Collectors.joining("\n"));
        return Program.output(
                        folder,
                        lines,
                        folder.resolve(PROGRAM).toAbsolutePath().toString(),
                        LIBRARIES.toString(),
                        model.toAbsolutePath().toString())
                .lines()
                .map(Allocation::parse)
                .toList();
    }
}
