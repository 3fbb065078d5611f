package dev.headroom.inspection;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.FormatFamily;
import dev.headroom.estimate.FullAttention;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.ModelShape;
import dev.headroom.estimate.PrefillModel;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.intake.AttentionFacts;
import dev.headroom.intake.GgmlType;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.PerLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model as its files tell it, in the terms of the estimator.
 *
 * @param missing facts that estimates need and the files do not give; the figures that follow from them are empty
 */
public record InspectedModel(Inspection inspection, QuantizedModel quantized, List<String> missing) {

    public static InspectedModel of(Inspection inspection) {
        ModelFacts facts = inspection.facts();
        var weights = new InspectedWeights(inspection);
        var shape = new ModelShape(
                weights.parametersB(),
                attention(facts),
                facts.layerMap(),
                facts.hiddenSize().map(hidden -> InspectedActivation.of(facts, hidden)),
                weights.decode(),
                weights.experts(),
                prefill(facts, weights));
        List<String> missing = missing(inspection, weights);
        // With unknown facts a speed would stand for a model that keeps no cache.
        Amount readGb = missing.isEmpty() ? weights.readGb() : Amount.UNKNOWN;
        Optional<String> quant = largestType(inspection);
        return new InspectedModel(
                inspection,
                new QuantizedModel(
                        facts.name(),
                        quant,
                        shape,
                        inspection.bitsPerWeight(),
                        weights.languageGb(),
                        weights.hostGb(),
                        readGb,
                        Amount.of(weights.projectorGb()),
                        quant.map(FormatFamily::of).orElse(FormatFamily.PLAIN)),
                missing);
    }

    private static Optional<PrefillModel> prefill(ModelFacts facts, InspectedWeights weights) {
        return weights.decode()
                .flatMap(decode -> facts.layerMap()
                        .flatMap(layers -> PrefillModel.of(
                                decode,
                                layers,
                                Amount.ofNullable(facts.attention()
                                        .heads()
                                        .map(PerLayer::largest)
                                        .orElse(null)),
                                Amount.ofNullable(facts.hiddenSize().orElse(null)),
                                Amount.UNKNOWN)));
    }

    /** What the rule of thumb takes all layers for; of latent attention each query head has a key and a value. */
    private static Optional<FullAttention> attention(ModelFacts facts) {
        AttentionFacts attention = facts.attention();
        Optional<PerLayer> heads = facts.has(LayerKind.LATENT_ATTENTION) ? attention.heads() : attention.kvHeads();
        Optional<Integer> headDim = attention.slidingKeySize().or(attention::keySize);
        return facts.layers()
                .flatMap(layers -> heads.flatMap(
                        counts -> headDim.map(size -> FullAttention.uniform(layers, counts.largest(), size))));
    }

    /** The type that most bytes are of, such as Q4_K; empty where the files name none. */
    private static Optional<String> largestType(Inspection inspection) {
        return inspection.bytesByType().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(GgmlType::name);
    }

    private static List<String> missing(Inspection inspection, InspectedWeights weights) {
        List<String> missing = new ArrayList<>(inspection.facts().missing());
        if (inspection.weightBytes() == null) {
            missing.add("weightBytes");
        }
        if (inspection.parameters() == null) {
            missing.add("parameters");
        }
        if (weights.isMixture() && weights.experts().isEmpty()) {
            missing.add("experts.weightBytes");
        }
        return List.copyOf(missing);
    }

    /** Memory that it needs, with the projector that is among its files. */
    public Memory memory(EstimateRequest request) {
        return request.estimator()
                .memory(quantized, request.contextTokens(), request.options().withProjector(true));
    }

    /** The longest context to look for: what it was made for, where that is known. */
    public int longestContextTokens() {
        int most = Estimator.MAX_CONTEXT_TOKENS;
        return inspection
                .facts()
                .contextTokens()
                .filter(tokens -> tokens > 0)
                .map(tokens -> Math.min(tokens, most))
                .orElse(most);
    }
}
