package dev.headroom.intake;

import java.util.List;
import java.util.Optional;

/** How many layers a Hugging Face configuration has, and how often they run. */
record ConfigDepth(JsonFields config, String modelType) {
    private static final String LAYERS = "num_hidden_layers";
    /** Each block of LongCat has two attentions. Source: {@code num_hidden_layers} of its configuration class. */
    private static final String TWO_ATTENTIONS = "longcat";

    private static final int ATTENTIONS_OF_A_BLOCK = 2;

    /** @throws IntakeException for more layers than a model can have */
    Optional<Integer> layers() {
        return config.told()
                .size("num_layers")
                .filter(blocks -> modelType.startsWith(TWO_ATTENTIONS))
                .map(blocks -> checked((long) blocks * ATTENTIONS_OF_A_BLOCK))
                .or(() -> count(config.told()))
                .or(this::listed)
                .or(() -> count(config))
                .map(count -> checked(count.longValue()));
    }

    /**
     * How often each layer runs for a token, with a cache of its own each time.
     *
     * @throws IntakeException if that makes more layers than a model can have
     */
    int rounds() {
        Optional<Integer> rounds = modelType.equals("hrm_text") && !config.has("num_layers_per_stack")
                ? config.size("H_cycles")
                        .map(high -> high * (config.size("L_cycles").orElse(0) + 1))
                : config.size("num_loops", "total_ut_steps");
        return rounds.map(times -> {
                    layers().ifPresent(once -> checked((long) once * times));
                    return times;
                })
                .orElse(1);
    }

    private static Optional<Integer> count(JsonFields fields) {
        return fields.count(LAYERS, "n_layers", "n_layer", "num_layers", "num_transformer_layers");
    }

    /** By a list with an entry for each. */
    private Optional<Integer> listed() {
        return config.told()
                .text("hybrid_override_pattern")
                .map(String::length)
                .or(() ->
                        config.told().texts("layers_block_type", "layer_types").map(List::size))
                .or(() -> config.told().hintObjects("block_configs").map(List::size));
    }

    private int checked(long count) {
        if (count < 1 || count > ModelFacts.MOST_LAYERS) {
            throw config.fault(LAYERS, "is %d, but must be from 1 to %d".formatted(count, ModelFacts.MOST_LAYERS));
        }
        return (int) count;
    }
}
