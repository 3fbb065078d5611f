package dev.headroom.intake;

import static dev.headroom.estimate.LayerKind.CACHELESS;
import static dev.headroom.estimate.LayerKind.CONVOLUTION;
import static dev.headroom.estimate.LayerKind.FULL_ATTENTION;
import static dev.headroom.estimate.LayerKind.LATENT_ATTENTION;
import static dev.headroom.estimate.LayerKind.RECURRENT;
import static dev.headroom.estimate.LayerKind.SLIDING_WINDOW;

import dev.headroom.estimate.LayerKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What kind each layer of a Hugging Face configuration is of. Configurations say it in a dozen ways; the first that a
 * configuration uses holds. Source: the configuration classes in
 * github.com/huggingface/transformers/tree/main/src/transformers/models and those in the models' own repositories.
 */
final class ConfigLayers {
    private static final Map<String, LayerKind> NAMES = Map.ofEntries(
            Map.entry("full_attention", FULL_ATTENTION),
            Map.entry("attention", FULL_ATTENTION),
            Map.entry("global", FULL_ATTENTION),
            Map.entry("sliding_attention", SLIDING_WINDOW),
            Map.entry("chunked_attention", SLIDING_WINDOW),
            Map.entry("linear_attention", RECURRENT),
            Map.entry("mamba", RECURRENT),
            Map.entry("mamba2", RECURRENT),
            Map.entry("conv", CONVOLUTION),
            Map.entry("mlp", CACHELESS),
            Map.entry("moe", CACHELESS));
    private static final Map<Integer, LayerKind> LETTERS = Map.of(
            (int) 'M',
            RECURRENT,
            (int) '*',
            FULL_ATTENTION,
            (int) '-',
            CACHELESS,
            (int) 'E',
            CACHELESS,
            (int) 'L',
            SLIDING_WINDOW,
            (int) 'G',
            FULL_ATTENTION);
    private static final Set<String> ALL_RECURRENT = Set.of("mamba", "mamba2", "falcon_mamba", "rwkv");
    private static final Set<String> BOTH = Set.of("falcon_h1");

    private final JsonFields config;
    private final int layers;
    private final String modelType;

    ConfigLayers(JsonFields config, int layers) {
        this.config = config;
        this.layers = layers;
        this.modelType = config.text("model_type").orElse("");
    }

    /**
     * What each layer keeps; none if the configuration has a kind that is not known, or a window for unknown layers.
     */
    List<List<LayerKind>> kinds() {
        List<List<LayerKind>> kinds = Stream.<Supplier<Optional<List<List<LayerKind>>>>>of(
                        this::named,
                        this::lettered,
                        this::ofModelType,
                        this::byIndex,
                        this::byPeriod,
                        this::byFlag,
                        this::windows)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> each(layer -> FULL_ATTENTION));
        return config.has("kv_lora_rank")
                ? kinds.stream()
                        .map(kept -> kept.equals(List.of(FULL_ATTENTION)) ? List.of(LATENT_ATTENTION) : kept)
                        .toList()
                : kinds;
    }

    private Optional<List<List<LayerKind>>> named() {
        return config.texts("layer_types", "layers_block_type").map(names -> {
            checkLength(config.has("layer_types") ? "layer_types" : "layers_block_type", names.size());
            return NAMES.keySet().containsAll(names)
                    ? names.stream().map(NAMES::get).map(List::of).toList()
                    : List.of();
        });
    }

    private Optional<List<List<LayerKind>>> lettered() {
        String name = config.has("hybrid_override_pattern") ? "hybrid_override_pattern" : "sliding_window_pattern";
        if (!config.isText(name)) {
            return Optional.empty();
        }
        return config.text(name).map(letters -> {
            if (name.equals("hybrid_override_pattern")) {
                checkLength(name, letters.length());
            }
            boolean isKnown = !letters.isEmpty() && letters.chars().allMatch(LETTERS::containsKey);
            return isKnown ? each(layer -> LETTERS.get((int) letters.charAt(layer % letters.length()))) : List.of();
        });
    }

    private Optional<List<List<LayerKind>>> ofModelType() {
        if (BOTH.contains(modelType)) {
            return Optional.of(Collections.nCopies(layers, List.of(FULL_ATTENTION, RECURRENT)));
        }
        if (ALL_RECURRENT.contains(modelType)) {
            return Optional.of(each(layer -> RECURRENT));
        }
        // Nemotron-NAS gives each block a configuration of its own; Llama Vision has layers that attend to an image.
        return config.has("block_configs") || config.has("cross_attention_layers")
                ? Optional.of(List.of())
                : Optional.empty();
    }

    private Optional<List<List<LayerKind>>> byIndex() {
        Optional<List<List<LayerKind>>> convolutions =
                config.counts("full_attn_idxs").map(full -> fullAt(full, 0, CONVOLUTION));
        return convolutions
                .or(() -> config.counts("attn_layer_indices").map(full -> fullAt(full, 0, RECURRENT)))
                .or(() -> config.object("linear_attn_config")
                        .flatMap(linear -> linear.counts("full_attn_layers"))
                        .map(full -> fullAt(full, 1, RECURRENT)));
    }

    private Optional<List<List<LayerKind>>> byPeriod() {
        Optional<Integer> interval = config.count("full_attention_interval").filter(period -> period > 0);
        return interval.map(period -> each(layer -> (layer + 1) % period == 0 ? FULL_ATTENTION : RECURRENT))
                .or(() -> config.count("attn_layer_period")
                        .filter(period -> period > 0)
                        .map(period -> {
                            int offset = config.count("attn_layer_offset").orElse(0);
                            return each(layer -> layer % period == offset ? FULL_ATTENTION : RECURRENT);
                        }))
                .or(() -> config.count("sliding_window_pattern", "_sliding_window_pattern")
                        .map(period -> new SlidingPattern(period).kinds(layers)));
    }

    private Optional<List<List<LayerKind>>> byFlag() {
        return flagged("attn_type_list", FULL_ATTENTION, RECURRENT)
                .or(() -> flagged("hybrid_layer_pattern", SLIDING_WINDOW, FULL_ATTENTION))
                .or(() -> config.has("attention_chunk_size")
                        ? flagged("no_rope_layers", SLIDING_WINDOW, FULL_ATTENTION)
                        : Optional.empty());
    }

    private Optional<List<List<LayerKind>>> flagged(String name, LayerKind one, LayerKind zero) {
        return config.counts(name).map(flags -> {
            checkLength(name, flags.size());
            return flags.stream().map(flag -> List.of(flag == 0 ? zero : one)).toList();
        });
    }

    private Optional<List<List<LayerKind>>> windows() {
        boolean isUsed = config.count("sliding_window").orElse(0) > 0
                && config.flag("use_sliding_window").orElse(!config.has("max_window_layers"));
        if (!isUsed) {
            return Optional.empty();
        }
        if (config.has("max_window_layers")) {
            int first = config.count("max_window_layers").orElseThrow();
            return Optional.of(each(layer -> layer < first ? FULL_ATTENTION : SLIDING_WINDOW));
        }
        return Optional.of(SlidingPattern.ofModelType(modelType)
                .map(pattern -> pattern.kinds(layers))
                .orElse(List.of()));
    }

    private List<List<LayerKind>> fullAt(List<Integer> full, int first, LayerKind others) {
        return each(layer -> full.contains(layer + first) ? FULL_ATTENTION : others);
    }

    private List<List<LayerKind>> each(IntFunction<LayerKind> kind) {
        return IntStream.range(0, layers).mapToObj(kind).map(List::of).toList();
    }

    private void checkLength(String name, int length) {
        if (length != layers) {
            throw config.fault(name, "tells of %d layers, but the model has %d".formatted(length, layers));
        }
    }
}
