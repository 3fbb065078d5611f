package dev.headroom.layers;

import dev.headroom.facts.EstimatorFiles;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Layers that predict tokens further on (multi-token prediction), beside a model's others.
 *
 * @param layers how many, by identifier on Hugging Face
 */
public record NextTokenLayerCounts(Map<String, Integer> layers) {
    /** Reads the packaged table. */
    public static NextTokenLayerCounts packaged() {
        return new NextTokenLayerCounts(EstimatorFiles.rows("next_token_layers.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("hf_id"), row -> row.count("layers"))));
    }

    /** 0 of a model of which none are known. */
    public int of(String huggingFaceId) {
        return layers.getOrDefault(huggingFaceId, 0);
    }
}
