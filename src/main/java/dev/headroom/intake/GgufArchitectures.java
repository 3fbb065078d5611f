package dev.headroom.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What llama.cpp takes for the sliding window of an architecture where the file does not say: the packaged table has
 * all its architectures. Source: {@code load_arch_hparams} of each in
 * github.com/ggml-org/llama.cpp/tree/de3ff815/src/models, and {@code LLM_ARCH_NAMES} beside it.
 */
final class GgufArchitectures {
    private static final Map<String, Window> WINDOWS = windows();

    private GgufArchitectures() {}

    /**
     * The window of an architecture.
     *
     * @param pattern which layers have one; empty if only the file can tell. Without windows none is read from the file
     * @param tokens that it has where the file does not say
     */
    record Window(String architecture, Optional<LayerPattern> pattern, int tokens) {
        private static Window of(String row) {
            String[] cells = row.split(",", -1);
            return new Window(
                    cells[0],
                    Optional.of(cells[1]).filter(letters -> !letters.isEmpty()).map(LayerPattern::ofLetters),
                    cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2]));
        }
    }

    /** Empty for an architecture that llama.cpp does not know. */
    static Optional<Window> window(String architecture) {
        return Optional.ofNullable(WINDOWS.get(architecture));
    }

    private static Map<String, Window> windows() {
        try (var rows = new BufferedReader(new InputStreamReader(
                GgufArchitectures.class.getResourceAsStream("/intake/gguf_windows.csv"), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .skip(1)
                    .map(Window::of)
                    .collect(Collectors.toUnmodifiableMap(Window::architecture, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
