package dev.headroom.inspection;

import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.FeedForward;
import dev.headroom.estimate.LayerKind;
import dev.headroom.intake.ExpertFacts;
import dev.headroom.intake.ModelFacts;
import dev.headroom.intake.PerLayer;
import dev.headroom.layers.ActivationFacts;
import dev.headroom.layers.Gateless;

/** What the compute buffer of a model follows from, as its files tell it. */
final class InspectedActivation {
    private InspectedActivation() {}

    /** Widths that are not said are those of {@link ActivationShape#typical}. */
    static ActivationShape of(ModelFacts facts, int hiddenSize) {
        ActivationShape typical = ActivationShape.typical(hiddenSize);
        double vocabulary =
                facts.architecture().filter(CachelessModels::encodes).isPresent()
                        ? 0
                        : facts.vocabularySize().map(Integer::doubleValue).orElse(typical.vocabulary());
        return ActivationShape.of(
                hiddenSize,
                vocabulary,
                queryWidth(facts, typical),
                feedForward(facts, hiddenSize),
                facts.architecture().filter(ActivationFacts::hasParallelParts).isPresent());
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
        boolean gated = facts.architecture().filter(Gateless::has).isEmpty();
        double dense = facts.feedForwardSize()
                .map(PerLayer::largest)
                .map(width -> FeedForward.dense(width, gated))
                .orElse(FeedForward.typical(hiddenSize));
        ExpertFacts experts = facts.experts();
        return experts.used()
                .flatMap(used -> experts.hiddenSize().map(width -> FeedForward.mixture(used, width, hiddenSize)))
                .map(mixture -> experts.leadingDenseLayers().isPresent() ? Math.max(mixture, dense) : mixture)
                .orElse(dense);
    }
}
