package dev.headroom.layers;

import dev.headroom.facts.EstimatorFiles;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Embeddings that each layer has of its own, as in Gemma 3n: a token looks up one row of them.
 *
 * @param parametersB parameters in 10^9, by identifier on Hugging Face
 */
public record PerLayerEmbeddings(Map<String, Double> parametersB) {
    /** Reads the packaged table. */
    public static PerLayerEmbeddings packaged() {
        return new PerLayerEmbeddings(EstimatorFiles.rows("per_layer_embeddings.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("hf_id"), row -> row.positive("looked_up_params_b"))));
    }

    /** Parameters in 10^9; 0 of a model that has none. */
    public double of(String huggingFaceId) {
        return parametersB.getOrDefault(huggingFaceId, 0.0);
    }
}
