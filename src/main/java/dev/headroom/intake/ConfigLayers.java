package dev.headroom.intake;

import static dev.headroom.estimate.LayerKind.CACHELESS;
import static dev.headroom.estimate.LayerKind.CONVOLUTION;
import static dev.headroom.estimate.LayerKind.FULL_ATTENTION;
import static dev.headroom.estimate.LayerKind.LATENT_ATTENTION;
import static dev.headroom.estimate.LayerKind.RECURRENT;
import static dev.headroom.estimate.LayerKind.SLIDING_WINDOW;

import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.LayerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What kind each layer of a Hugging Face configuration is of. Configurations say it in a dozen ways; the first that a
 * configuration uses holds. One that says it in a way that is not known here leaves the kinds unknown. Source: the
 * configuration classes in github.com/huggingface/transformers/tree/v5.18.0/src/transformers/models and those in the
 * models' own repositories.
 */
final class ConfigLayers {
    /**
     * What names of layers mean: those of {@code ALLOWED_LAYER_TYPES} in transformers' {@code configuration_utils.py}
     * and of models' own code. The compressed caches of DeepSeek-V4 ({@code compressed_sparse_attention},
     * {@code heavily_compressed_attention}) are none that the estimator knows.
     */
    private static final Map<String, List<LayerKind>> NAMES = names(Map.of(
            List.of(FULL_ATTENTION),
            "full_attention attention global global_attention full softmax_attention indexed_attention "
                    + "deepseek_sparse_attention qwen_sparse_attention minimax_m3_sparse",
            List.of(SLIDING_WINDOW),
            "sliding_attention chunked_attention local local_attention sliding swa",
            List.of(RECURRENT),
            "linear_attention mamba mamba1 mamba2 recurrent kda gdn gated_delta_net lightning_attention",
            List.of(CONVOLUTION),
            "conv short_conv",
            List.of(CACHELESS),
            "mlp moe",
            List.of(FULL_ATTENTION, RECURRENT),
            "hybrid",
            List.of(SLIDING_WINDOW, RECURRENT),
            "hybrid_sliding"));

    /** Names that tell of the feed-forward part alone. */
    private static final Set<String> SILENT_NAMES = Set.of("sparse", "dense");

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

    private static final Pattern WRITES = Pattern.compile(".*(?:ForCausalLM|LMHeadModel)");

    /** Fields that look as if they told which layers are of which kind, or of a window. */
    private static final Pattern LOOKS_LIKE_A_PATTERN = Pattern.compile(
            "(?!(?:moe|mlp|ffn|expert|router|rope|mrope|index|indexer|mtp|vision|image|audio|video|quant|activation"
                    + "|no_rope|mamba_chunk|max_window)).*(?:layers?_types?|blocks?_types?|_pattern|window|layer_ids"
                    + "|layer_idx|layer_indices|_idxs|attn_types?|attention_types?|attn_layer|attention_layer"
                    + "|sliding|swa_|linear_att|local_att|global_att|sparse_att|attention_chunk|hybrid|mixer|every_n"
                    + "|_period|_interval|ssm|mamba|recurr|rwkv|lightning|mb_per_layer|compress_ratio|group_size"
                    + "|yoco).*");

    private final JsonFields whole;
    private final JsonFields config;
    private final int layers;
    private final String modelType;
    private final ConfigWindow window;
    /** Whether llama.cpp, which is the runtime where none is told, keeps windows as such. */
    private final boolean hasRuntimeWindows;

    ConfigLayers(JsonFields whole, JsonFields config, String modelType, int layers) {
        this.whole = whole;
        this.config = config;
        this.layers = layers;
        this.modelType = modelType;
        this.window = new ConfigWindow(config);
        this.hasRuntimeWindows = GgufArchitectures.window(ConfigClasses.ggufArchitecture(modelType))
                .flatMap(GgufArchitectures.Window::pattern)
                .map(LayerPattern::hasWindows)
                .orElse(true);
    }

    /**
     * What each layer keeps; none if the configuration has a kind that is not known, a window for unknown layers, or a
     * field that looks like a pattern and is not known.
     */
    List<List<LayerKind>> kinds() {
        if (seesAllAtOnce()) {
            return each(layer -> List.of(CACHELESS));
        }
        if (config.flag("is_encoder_decoder")
                .or(() -> whole.flag("is_encoder_decoder"))
                .orElse(false)) {
            return List.of();
        }
        List<List<LayerKind>> kinds = Stream.<Supplier<Optional<List<List<LayerKind>>>>>of(
                        this::named,
                        this::lettered,
                        this::ofBlocks,
                        this::byIndex,
                        this::byPeriod,
                        this::byFlag,
                        this::windows)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::allFull);
        return sharing(latent(hasRuntimeWindows ? kinds : withWholeCache(kinds)));
    }

    /** Encoders and such keep nothing between tokens, unless they were made to write. */
    private boolean seesAllAtOnce() {
        boolean writes = config.flag("is_decoder").orElse(false);
        List<String> architectures = whole.texts("architectures").orElse(List.of());
        boolean isKnown = architectures.stream().anyMatch(CachelessModels::has)
                || (CachelessModels.has(modelType)
                        && architectures.stream()
                                .noneMatch(name -> WRITES.matcher(name).matches()));
        boolean attendsBothWays = config.object()
                        .path("use_bidirectional_attention")
                        .asBoolean()
                || config.object().path("use_bidirectional_attention").asText().equals("all")
                || !config.flag("is_causal").orElse(true);
        return !writes && (isKnown || attendsBothWays);
    }

    private Optional<List<List<LayerKind>>> named() {
        for (String field : List.of("layer_types", "layers_block_type", "attention_layers")) {
            if (config.isArray(field) && config.has(field)) {
                List<String> names = config.texts(field).orElseThrow();
                checkLength(field, names.size());
                if (!SILENT_NAMES.containsAll(names)) {
                    List<String> ofLayers = names.subList(0, layers);
                    return Optional.of(
                            NAMES.keySet().containsAll(ofLayers)
                                    ? ofLayers.stream().map(NAMES::get).toList()
                                    : List.of());
                }
            }
        }
        return repeated();
    }

    /** Names of RecurrentGemma, whose attention is all local. */
    private Optional<List<List<LayerKind>>> repeated() {
        if (!config.has("block_types") || !config.has("attention_window_size")) {
            return Optional.empty();
        }
        List<List<LayerKind>> round = config.texts("block_types").orElseThrow().stream()
                .map(name -> name.equals("attention") ? LayerPattern.WINDOW : NAMES.getOrDefault(name, List.of()))
                .toList();
        return Optional.of(round.contains(List.<LayerKind>of()) ? List.of() : each(new LayerPattern(round)::at));
    }

    private Optional<List<List<LayerKind>>> lettered() {
        String name = config.has("hybrid_override_pattern") ? "hybrid_override_pattern" : "sliding_window_pattern";
        if (!config.isText(name)) {
            return Optional.empty();
        }
        return config.text(name).map(letters -> {
            if (name.equals("hybrid_override_pattern")) {
                checkLength(name, letters.length());
            } else if (window.isNone()) {
                return each(layer -> LayerPattern.FULL);
            }
            boolean isKnown = !letters.isEmpty() && letters.chars().allMatch(LETTERS::containsKey);
            return isKnown
                    ? each(layer ->
                            List.of(Optional.ofNullable(LETTERS.get((int) letters.charAt(layer % letters.length())))
                                    .orElseThrow()))
                    : List.of();
        });
    }

    private Optional<List<List<LayerKind>>> ofBlocks() {
        return config.has("block_configs")
                ? Optional.of(new ConfigBlocks(config, Optional.of(layers)).kinds())
                : Optional.empty();
    }

    private Optional<List<List<LayerKind>>> byIndex() {
        return config.hintCounts("full_attn_idxs")
                .map(full -> fullAt(full::contains, CONVOLUTION))
                .or(() -> config.hintCounts("attn_layer_indices").map(full -> fullAt(full::contains, RECURRENT)))
                .or(() -> config.hintCounts("cross_attention_layers")
                        .map(others -> fullAt(layer -> !others.contains(layer), CACHELESS)))
                .or(() -> config.hintCounts("hybrid_layer_ids")
                        .map(both -> each(layer ->
                                both.contains(layer) ? List.of(FULL_ATTENTION, RECURRENT) : LayerPattern.STATE)))
                .or(() -> config.hintObject("linear_attn_config").flatMap(this::byIndexOfLinearAttention));
    }

    /** They count from 1. */
    private Optional<List<List<LayerKind>>> byIndexOfLinearAttention(JsonFields linear) {
        return linear.hintCounts("full_attn_layers")
                .map(full -> fullAt(layer -> full.contains(layer + 1), RECURRENT))
                .or(() -> linear.hintCounts("kda_layers")
                        .map(recurrent -> fullAt(layer -> !recurrent.contains(layer + 1), RECURRENT)));
    }

    private Optional<List<List<LayerKind>>> byPeriod() {
        return config.size("full_attention_interval")
                .map(period -> fullAt(layer -> (layer + 1) % period == 0, RECURRENT))
                .or(() -> config.size("attn_layer_period").map(period -> {
                    int offset = config.count("attn_layer_offset").orElse(0);
                    return fullAt(layer -> layer % period == offset, RECURRENT);
                }))
                .or(() -> config.size("layer_group_size").map(this::byGroups))
                .or(() -> config.size("mamba_step").map(this::bySteps))
                .map(this::withoutWindow)
                .or(() -> config.count(
                                "sliding_window_pattern", "_sliding_window_pattern", "global_attn_every_n_layers")
                        .map(LayerPattern::ofPeriod)
                        .map(this::ofPattern));
    }

    /** The last of each group sees all tokens, and so do those of a group that is not full (Ring and Ling, linear). */
    private List<List<LayerKind>> byGroups(int size) {
        return fullAt(layer -> (layer + 1) % size == 0 || layer >= layers / size * size, RECURRENT);
    }

    /** Source: {@code is_mamba} in the modelling code of PLaMo 2. */
    private List<List<LayerKind>> bySteps(int step) {
        return layers <= step / 2
                ? fullAt(layer -> layer == layers - 1, RECURRENT)
                : fullAt(layer -> layer % step == step / 2, RECURRENT);
    }

    /** Unknown where there is a window too: nothing says that it is for these layers. */
    private List<List<LayerKind>> withoutWindow(List<List<LayerKind>> kinds) {
        return usesWindow() ? List.of() : kinds;
    }

    private Optional<List<List<LayerKind>>> byFlag() {
        return flagged("attn_type_list", FULL_ATTENTION, RECURRENT)
                .or(() -> flagged("hybrid_layer_pattern", SLIDING_WINDOW, FULL_ATTENTION))
                .or(() -> flagged("sliding_window_layout", SLIDING_WINDOW, FULL_ATTENTION))
                .or(this::byChunks)
                .or(() -> window.ofLayers()
                        .filter(windows -> windows.size() >= layers)
                        .map(windows -> fullAt(layer -> windows.get(layer) == 0, SLIDING_WINDOW)));
    }

    /** Llama 4: layers without rotary positions see all tokens, by a list or, where it is empty, by an interval. */
    private Optional<List<List<LayerKind>>> byChunks() {
        return config.has("attention_chunk_size")
                ? flagged("no_rope_layers", SLIDING_WINDOW, FULL_ATTENTION)
                        .or(() -> config.size("no_rope_layer_interval")
                                .map(LayerPattern::ofPeriod)
                                .map(this::ofPattern))
                : Optional.empty();
    }

    private Optional<List<List<LayerKind>>> flagged(String name, LayerKind one, LayerKind zero) {
        return config.hintCounts(name).map(flags -> {
            checkLength(name, flags.size());
            return each(layer -> List.of(flags.get(layer) == 0 ? zero : one));
        });
    }

    private Optional<List<List<LayerKind>>> windows() {
        Optional<LayerPattern> usual = ConfigClasses.pattern(modelType);
        if (usual.filter(pattern -> !pattern.hasWindows()).isPresent()) {
            return usual.map(this::ofPattern);
        }
        if (!usesWindow()) {
            return Optional.empty();
        }
        int first = config.count("max_window_layers").orElse(0);
        if (first > 0) {
            boolean isToldToUse = config.flag("use_sliding_window").orElse(false);
            return Optional.of(
                    isToldToUse || first >= layers ? fullAt(layer -> layer < first, SLIDING_WINDOW) : List.of());
        }
        return Optional.of(usual.map(this::ofPattern).orElse(List.of()));
    }

    private boolean usesWindow() {
        return hasRuntimeWindows
                && window.tokens().isPresent()
                && config.flag("use_sliding_window").orElse(true);
    }

    /** A window that the runtime does not know saves nothing: its layers keep all tokens. */
    private static List<List<LayerKind>> withWholeCache(List<List<LayerKind>> kinds) {
        return kinds.stream()
                .map(kept -> kept.stream()
                        .map(kind -> kind == SLIDING_WINDOW ? FULL_ATTENTION : kind)
                        .toList())
                .toList();
    }

    private List<List<LayerKind>> ofPattern(LayerPattern pattern) {
        return each(layer -> pattern.hasWindow(layer) && window.isNone() ? LayerPattern.FULL : pattern.at(layer));
    }

    /** Only where nothing in the configuration hints at another pattern. */
    private List<List<LayerKind>> allFull() {
        boolean mayDiffer = config.names().stream()
                .filter(name -> !isOfUnusedWindow(name))
                .anyMatch(name -> LOOKS_LIKE_A_PATTERN.matcher(name).matches());
        return mayDiffer ? List.of() : each(layer -> LayerPattern.FULL);
    }

    private boolean isOfUnusedWindow(String name) {
        boolean isSilent = name.equals("layer_types")
                && SILENT_NAMES.containsAll(config.texts(name).orElse(List.of()));
        return isSilent || (name.contains("sliding_window") && !usesWindow());
    }

    /** What a layer of attention keeps where it is latent; a window of latent vectors is not known here. */
    private List<List<LayerKind>> latent(List<List<LayerKind>> kinds) {
        if (!ConfigAttention.isLatent(config)) {
            return kinds;
        }
        return kinds.stream().anyMatch(kept -> kept.contains(SLIDING_WINDOW))
                ? List.of()
                : kinds.stream()
                        .map(kept -> kept.equals(LayerPattern.FULL) ? List.of(LATENT_ATTENTION) : kept)
                        .toList();
    }

    /** With attention across layers, the first of each group has a cache that the others use. */
    private List<List<LayerKind>> sharing(List<List<LayerKind>> kinds) {
        int group = config.flag("use_cla").orElse(false)
                ? config.size("cla_share_factor").orElse(1)
                : 1;
        return group == 1 || kinds.isEmpty()
                ? kinds
                : each(layer -> layer % group == 0 ? kinds.get(layer) : List.of(CACHELESS));
    }

    private List<List<LayerKind>> fullAt(IntPredicate isFull, LayerKind others) {
        return each(layer -> isFull.test(layer) ? LayerPattern.FULL : List.of(others));
    }

    private List<List<LayerKind>> each(IntFunction<List<LayerKind>> kept) {
        return IntStream.range(0, layers).mapToObj(kept).toList();
    }

    /** Layers behind the last only predict tokens ahead. */
    private void checkLength(String name, int length) {
        if (length < layers) {
            throw config.fault(name, "tells of %d layers, but the model has %d".formatted(length, layers));
        }
    }

    private static Map<String, List<LayerKind>> names(Map<List<LayerKind>, String> words) {
        Map<String, List<LayerKind>> names = new HashMap<>();
        words.forEach((kept, all) -> List.of(all.split(" ")).forEach(name -> names.put(name, kept)));
        return Map.copyOf(names);
    }
}
