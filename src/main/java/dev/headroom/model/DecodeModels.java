package dev.headroom.model;

import dev.headroom.estimate.Amount;
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
        Amount inputB = Boolean.FALSE.equals(model.tiedEmbeddings()) ? model.embeddingB() : Amount.ZERO;
        return inputB.orElse(0) + perLayerEmbeddingsB.getOrDefault(model.huggingFaceId(), 0.0);
    }

    private static Amount expertShare(@Nullable Experts experts) {
        return experts == null
                ? Amount.UNKNOWN
                : Amount.ofNullable(experts.used()).dividedBy(experts.total());
    }
}
