package dev.headroom.inspection;

import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.FeedForward;
import dev.headroom.estimate.LayerKind;
import dev.headroom.intake.ExpertFacts;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.PerLayer;
import java.util.Set;

/** What the compute buffer of a model follows from, as its files tell it. */
final class InspectedActivation {
    /** Architectures whose attention and feed-forward part both work on a layer's input (llama.cpp's graphs). */
    private static final Set<String> PARALLEL_PARTS = Set.of(
            "command-r", "cohere2", "falcon", "phi2", "Cohere2ForCausalLM", "CohereForCausalLM", "FalconForCausalLM");

    private InspectedActivation() {}

    /** Widths that are not said are those of {@link ActivationShape#typical}. */
    static ActivationShape of(ModelFacts facts, int hiddenSize) {
        ActivationShape typical = ActivationShape.typical(hiddenSize);
        double vocabulary = facts.vocabularySize().map(Integer::doubleValue).orElse(typical.vocabulary());
        return ActivationShape.of(
                hiddenSize,
                vocabulary,
                queryWidth(facts, typical),
                feedForward(facts, hiddenSize),
                facts.architecture().filter(PARALLEL_PARTS::contains).isPresent());
    }

    private static double queryWidth(ModelFacts facts, ActivationShape typical) {
        long stateful = facts.layerKinds().stream()
                .filter(kinds -> kinds.contains(LayerKind.RECURRENT) || kinds.contains(LayerKind.CONVOLUTION))
                .count();
        if (2 * stateful >= Math.max(1, facts.layerKinds().size())) {
            return 0;
        }
        return facts.attention()
                .heads()
                .flatMap(heads -> facts.attention()
                        .valueSize()
                        .or(() -> facts.attention().keySize())
                        .map(size -> (double) heads.largest() * size))
                .orElse(typical.queryWidth());
    }

    private static double feedForward(ModelFacts facts, double hiddenSize) {
        double dense = facts.feedForwardSize()
                .map(PerLayer::largest)
                .map(width -> FeedForward.dense(width, true))
                .orElse(FeedForward.typical(hiddenSize));
        ExpertFacts experts = facts.experts();
        return experts.used()
                .flatMap(used -> experts.hiddenSize().map(width -> FeedForward.mixture(used, width, hiddenSize)))
                .map(mixture -> experts.leadingDenseLayers().isPresent() ? Math.max(mixture, dense) : mixture)
                .orElse(dense);
    }
}
