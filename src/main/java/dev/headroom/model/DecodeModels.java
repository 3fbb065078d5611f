package dev.headroom.model;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.facts.EstimatorFiles;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a model that decode speed follows from.
 *
 * @param perLayerEmbeddingsB parameters of per-layer embeddings in 10^9, by identifier on Hugging Face
 */
public record DecodeModels(Map<String, Double> perLayerEmbeddingsB) {
    private static final double PARAMETERS_PER_B = 1e9;

    /** Reads the packaged table of per-layer embeddings. */
    public static DecodeModels packaged() {
        return new DecodeModels(EstimatorFiles.rows("per_layer_embeddings.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("hf_id"), row -> row.positive("looked_up_params_b"))));
    }

    /** Empty while its layers or, of a mixture of experts, its active parameters are unknown. */
    public Optional<DecodeModel> of(Model model) {
        if (model.layers() == null || model.activeParametersB() == null) {
            return Optional.empty();
        }
        double inFileB = model.languageParametersB();
        double activeB = model.mixtureOfExperts() ? model.activeParametersB() : inFileB;
        return Optional.of(
                new DecodeModel(inFileB, activeB, lookedUpB(model), expertShare(model.experts()), model.layers()));
    }

    private double lookedUpB(Model model) {
        Integer vocabularySize = model.vocabularySize();
        Integer hiddenSize = model.hiddenSize();
        boolean ownInput = Boolean.FALSE.equals(model.tiedEmbeddings());
        double inputB = ownInput && vocabularySize != null && hiddenSize != null
                ? (double) vocabularySize * hiddenSize / PARAMETERS_PER_B
                : 0;
        return inputB + perLayerEmbeddingsB.getOrDefault(model.huggingFaceId(), 0.0);
    }

    private static double expertShare(@Nullable Experts experts) {
        return experts == null || experts.used() == null ? 0 : (double) experts.used() / experts.total();
    }
}
