package dev.headroom.intake;

import dev.headroom.estimate.LayerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks that have a configuration each, as in Nemotron-NAS. Source: {@code block_config.py} in
 * huggingface.co/nvidia/Llama-3_3-Nemotron-Super-49B-v1.
 */
record ConfigBlocks(JsonFields config, Optional<Integer> layers) {
    /** What a block of which all is known says of its attention. */
    private static final List<String> KNOWN =
            List.of("no_op", "replace_with_linear", "n_heads_in_group", "num_key_value_heads");

    /** What each layer keeps; none where a block says more than is known here. */
    List<List<LayerKind>> kinds() {
        List<List<LayerKind>> kinds = new ArrayList<>();
        for (JsonFields attention : attentions()) {
            if (!KNOWN.containsAll(attention.names())) {
                return List.of();
            }
            kinds.add(keepsNothing(attention) ? List.of(LayerKind.CACHELESS) : LayerPattern.FULL);
        }
        return kinds;
    }

    /** Key-value heads of each layer. */
    Optional<PerLayer> kvHeads(Optional<PerLayer> heads) {
        List<Integer> counts = new ArrayList<>();
        for (JsonFields attention : attentions()) {
            Optional<Integer> count = keepsNothing(attention)
                    ? Optional.of(0)
                    : attention
                            .size("num_key_value_heads")
                            .or(() -> attention
                                    .size("n_heads_in_group")
                                    .flatMap(group -> heads.map(all -> all.largest() / group)));
            count.ifPresent(counts::add);
        }
        return counts.isEmpty() || counts.size() < attentions().size()
                ? Optional.empty()
                : Optional.of(new PerLayer(List.copyOf(counts)));
    }

    private static boolean keepsNothing(JsonFields attention) {
        return attention.flag("no_op").orElse(false)
                || attention.flag("replace_with_linear").orElse(false);
    }

    /** None where they are not those of all layers. */
    private List<JsonFields> attentions() {
        List<JsonFields> attentions = config.hintObjects("block_configs").orElse(List.of()).stream()
                .flatMap(block -> block.hintObject("attention").stream())
                .toList();
        return layers.filter(count -> count == attentions.size()).isPresent() ? attentions : List.of();
    }
}
