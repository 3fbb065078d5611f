package dev.headroom.model;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.facts.EstimatorFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of a model that decode speed follows from.
 *
 * @param perLayerEmbeddingsB parameters of per-layer embeddings in 10^9, by identifier on Hugging Face
 */
public record DecodeModels(Map<String, Double> perLayerEmbeddingsB) {
    private static final double PARAMETERS_PER_B = 1e9;
    /**
     * Architectures whose layers without a cache of their own are no recurrences: short convolutions of LFM2, layers
     * that share another's cache (Gemma 3n, Gemma 4 E), cross-attention (Llama 3.2 Vision), attention left out by a
     * search (DeciLM).
     */
    private static final List<String> NOT_RECURRENT = List.of("Lfm2", "Gemma3n", "Gemma4", "Mllama", "DeciLM");

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
        return Optional.of(new DecodeModel(
                inFileB,
                activeB,
                lookedUpB(model),
                expertShare(model.experts()),
                model.layers(),
                recurrentLayers(model)));
    }

    private double lookedUpB(Model model) {
        boolean ownInput = Boolean.FALSE.equals(model.tiedEmbeddings())
                && model.vocabularySize() != null
                && model.hiddenSize() != null;
        double inputB = ownInput ? (double) model.vocabularySize() * model.hiddenSize() / PARAMETERS_PER_B : 0;
        return inputB + perLayerEmbeddingsB.getOrDefault(model.huggingFaceId(), 0.0);
    }

    private static double expertShare(Experts experts) {
        return experts == null || experts.used() == null ? 0 : (double) experts.used() / experts.total();
    }

    /**
     * Of Nemotron-H, whose layers are a mixer or a feed-forward part each, about every other one without a cache is a
     * recurrence.
     */
    private static int recurrentLayers(Model model) {
        Attention attention = model.attention();
        if (attention.attentionLayers() == null || NOT_RECURRENT.stream().anyMatch(architecture(model)::startsWith)) {
            return 0;
        }
        int sliding = attention.slidingLayers() == null ? 0 : attention.slidingLayers();
        int cacheless = Math.max(model.layers() - attention.attentionLayers() - sliding, 0);
        return architecture(model).startsWith("NemotronH") ? cacheless / 2 : cacheless;
    }

    private static String architecture(Model model) {
        return model.architecture() == null ? "" : model.architecture();
    }
}
