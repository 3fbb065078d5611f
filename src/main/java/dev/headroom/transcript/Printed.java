package dev.headroom.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a line of {@code llama-bench} says whose speed it is.
 *
 * @param description {@code qwen3 8B Q4_K - Medium}
 * @param path where its file was; null where that was not printed
 */
record Printed(
        int line,
        String description,
        @Nullable String path,
        @Nullable Double fileGib,
        @Nullable Double parametersB,
        @Nullable String backend,
        List<String> gpus,
        @Nullable Integer gpuLayers,
        @Nullable String build) {
    private static final int LONGEST_NAME = 200;
    /** Caches that hold what the estimates are for. */
    private static final Set<String> FULL_CACHES = Set.of("f16", "bf16", "f32");

    Run run(Timed timed, double tokPerSec, @Nullable Double deviation) {
        Optional<String> file = Optional.ofNullable(path).map(Printed::baseName).filter(name -> !name.isEmpty());
        Optional<FileType> ofFile = file.flatMap(FileType::ofName);
        String name = shortened(description);
        Optional<FileType> described = FileType.ofDescription(name);
        return new Run(
                line,
                described.map(FileType::rest).orElse(name),
                ofFile.map(FileType::rest).or(() -> file).orElse(null),
                ofFile.or(() -> described).map(FileType::label).orElse(null),
                Figures.aboveZero(fileGib),
                Figures.aboveZero(parametersB),
                backend,
                gpus,
                gpuLayers,
                build,
                timed.kind(),
                timed.name(),
                timed.tokens(),
                timed.depthTokens(),
                Figures.speed(line, tokPerSec),
                Figures.aboveZero(deviation));
    }

    /** The name without folders, ending and number of a part. */
    private static String baseName(String path) {
        return shortened(path.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("(?i)\\.gguf$", "")
                .replaceFirst("-\\d{5}-of-\\d{5}$", ""));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Refuses a run with options that make it another than the estimates are for. */
    static void checkOption(int line, String name, String value) {
        boolean usual = switch (name) {
            case "type_k", "type_v" -> FULL_CACHES.contains(value);
            case "n_cpu_moe", "no_kv_offload", "nkvo" ->
                Set.of("", "0", "false").contains(value);
            case "tensor_buft_overrides", "ot" -> Set.of("", "none").contains(value);
            default -> true;
        };
        if (!usual) {
            throw new TranscriptException(
                    line,
                    "%s is %s, but the catalog keeps runs wholly on the GPU with a cache of 16 bits"
                            .formatted(name, TranscriptException.echo(value)));
        }
    }
}
