package dev.headroom.intake;

import java.util.List;
import java.util.Optional;

/** The sliding window of a Hugging Face configuration. */
record ConfigWindow(JsonFields config) {
    private static final String[] NAMES = {
        "sliding_window",
        "attention_chunk_size",
        "sliding_window_size",
        "attention_window_size",
        "local_attention",
        "window_size"
    };

    /** Tokens that a layer with a window sees; empty without windows, and where they differ. */
    Optional<Integer> tokens() {
        for (String name : NAMES) {
            Optional<Integer> tokens = config.isArray(name)
                    ? ofLayers(name).flatMap(ConfigWindow::onlyOne)
                    : config.hintCount(name).filter(told -> told > 0);
            if (tokens.isPresent()) {
                return tokens;
            }
        }
        return Optional.empty();
    }

    /** The window of each layer where they are listed, 0 for none. */
    Optional<List<Integer>> ofLayers() {
        return ofLayers("sliding_window");
    }

    /** Whether the configuration says that there is none, by leaving it empty. */
    boolean isNone() {
        return tokens().isEmpty() && config.object().has("sliding_window") && !config.isArray("sliding_window");
    }

    private Optional<List<Integer>> ofLayers(String name) {
        return config.isArray(name) ? config.hintCounts(name) : Optional.empty();
    }

    private static Optional<Integer> onlyOne(List<Integer> windows) {
        List<Integer> different =
                windows.stream().filter(tokens -> tokens > 0).distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
