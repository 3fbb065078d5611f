package dev.headroom.intake;

import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.LayerKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What kind each layer of a GGUF model is of, told by the tensors that it has and by the sliding window of the
 * metadata.
 */
final class GgufLayers {
    private static final Pattern OF_LAYER = Pattern.compile("blk\\.(\\d{1,4})\\.([a-z0-9_]+)\\..*");
    /**
     * With the keys' projection apart, llama.cpp keeps the latent vector only; without, it keeps whole keys and values.
     */
    private static final String LATENT_KEY = "attn_k_b";
    /** Queries, since the layers that share another's cache have no keys of their own. */
    private static final List<String> QUERIES = List.of("attn_q", "attn_qkv", "attn_q_b");

    private static final String CONVOLUTION = "shortconv";
    private static final String STATE = "ssm_conv1d";
    /** Linear attention by the names of Kimi Linear, and RWKV. */
    private static final List<String> OTHER_STATES = List.of("ssm_conv1d_q", "time_mix_key", "time_mix_w1");

    /** What a layer is made of that looks at one token alone. */
    private static final Set<TensorGroup> KEEP_NOTHING =
            Set.of(TensorGroup.NORM, TensorGroup.FEED_FORWARD, TensorGroup.EXPERTS, TensorGroup.SHARED_EXPERTS);

    /** MiniMax-01, whose lightning attention has the tensors of attention. */
    static final String LIGHTNING = "minimax-01";

    private static final int LIGHTNING_INTERVAL = 8;

    private final GgufMetadata metadata;
    private final String architecture;

    GgufLayers(GgufMetadata metadata, String architecture) {
        this.metadata = metadata;
        this.architecture = architecture;
    }

    /**
     * What each of {@code layers} keeps; none if the file has a window and does not say which layers it is for, or a
     * layer of tensors that tell nothing of what it keeps.
     *
     * @param predictionLayers the last of them, which only predict tokens ahead: llama.cpp keeps no cache of theirs
     *     ({@code n_layer_nextn} in src/llama-hparams.cpp)
     */
    List<List<LayerKind>> kinds(int layers, int predictionLayers, Stream<GgufTensor> tensors) {
        if (CachelessModels.has(architecture) || !seesPast()) {
            return Collections.nCopies(layers, List.of(LayerKind.CACHELESS));
        }
        Map<Integer, Set<String>> parts = parts(tensors);
        int running = Math.max(layers - predictionLayers, 0);
        Optional<PerLayer> windows = new GgufWindow(metadata, architecture, running).ofLayers();
        if (windows.isEmpty() || parts.isEmpty()) {
            return List.of();
        }
        List<List<LayerKind>> kinds = IntStream.range(0, layers)
                .mapToObj(layer -> layer < running
                        ? kinds(
                                layer,
                                parts.getOrDefault(layer, Set.of()),
                                windows.get().at(layer) > 0)
                        : List.of(LayerKind.CACHELESS))
                .toList();
        return kinds.contains(List.<LayerKind>of()) ? List.of() : kinds;
    }

    /** Whether a token looks at those before it alone, as in all models that write. */
    private boolean seesPast() {
        return metadata.count(architecture + ".attention.causal").orElse(1) > 0;
    }

    /** Source: {@code load_arch_hparams} of src/models/minimax-01.cpp. */
    private boolean isLightning(int layer) {
        if (!architecture.equals(LIGHTNING)) {
            return false;
        }
        Optional<PerLayer> told = metadata.perLayer(architecture + ".attention.recurrent_layers");
        int interval = metadata.count(architecture + ".full_attention_interval").orElse(LIGHTNING_INTERVAL);
        return told.map(flags -> flags.at(layer) > 0).orElse((layer + 1) % Math.max(interval, 1) != 0);
    }

    private static Map<Integer, Set<String>> parts(Stream<GgufTensor> tensors) {
        Map<Integer, Set<String>> parts = new HashMap<>();
        tensors.forEach(tensor -> {
            Matcher name = OF_LAYER.matcher(tensor.name());
            if (name.matches()) {
                parts.computeIfAbsent(Integer.valueOf(name.group(1)), layer -> new HashSet<>())
                        .add(name.group(2));
            }
        });
        return parts;
    }

    /** None where the tensors tell nothing. */
    private List<LayerKind> kinds(int layer, Set<String> parts, boolean hasWindow) {
        if (isLightning(layer)) {
            return List.of(LayerKind.RECURRENT);
        }
        if (parts.contains(CONVOLUTION)) {
            return List.of(LayerKind.CONVOLUTION);
        }
        if (OTHER_STATES.stream().anyMatch(parts::contains)) {
            return List.of(LayerKind.RECURRENT);
        }
        if (parts.contains(STATE)) {
            // The linear attention of Qwen3-Next has an attn_qkv too, but leaves by ssm_out.
            return parts.contains("attn_output")
                    ? List.of(LayerKind.FULL_ATTENTION, LayerKind.RECURRENT)
                    : List.of(LayerKind.RECURRENT);
        }
        if (parts.contains(LATENT_KEY)) {
            // A window of latent vectors is not known here.
            return hasWindow ? List.of() : List.of(LayerKind.LATENT_ATTENTION);
        }
        if (QUERIES.stream().noneMatch(parts::contains)) {
            boolean keepsNothing =
                    !parts.isEmpty() && parts.stream().map(TensorGroup::of).allMatch(KEEP_NOTHING::contains);
            return keepsNothing ? List.of(LayerKind.CACHELESS) : List.of();
        }
        return List.of(hasWindow ? LayerKind.SLIDING_WINDOW : LayerKind.FULL_ATTENTION);
    }
}
