package dev.headroom.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a model that reading a prompt follows from. The output layer is computed for the last token of a prompt
 * only, and an embedding is looked up: neither counts.
 *
 * @param parametersB parameters in its file, in 10^9
 * @param denseB parameters that each token is multiplied by, without those of experts, in 10^9
 * @param expertsB parameters of all experts, in 10^9: 0 of a dense model
 * @param expertShare experts used per token ÷ experts per layer: 0 of a dense model
 * @param layers all layers
 * @param hiddenSize elements of the hidden state
 * @param recurrentElements elements of the state of all recurrent layers
 * @param attention layers with attention
 */
public record PrefillModel(
        double parametersB,
        double denseB,
        double expertsB,
        double expertShare,
        int layers,
        double hiddenSize,
        double recurrentElements,
        List<AttentionOperations> attention) {
    /** Least share of the active parameters that multiply: what the facts leave below it is a slip of theirs. */
    private static final double LEAST_SHARE = 0.2;

    public PrefillModel {
        attention = List.copyOf(attention);
    }

    /**
     * Empty while a fact is unknown: of a mixture its experts, of attention its query heads, of recurrent layers their
     * state.
     *
     * @param heads query heads per layer
     * @param hiddenSize elements of the hidden state
     * @param outputB parameters of the output layer in 10^9, which the input embedding may share; what is unknown of it
     *     counts nothing
     */
    public static Optional<PrefillModel> of(
            DecodeModel decode, LayerMap layers, Amount heads, Amount hiddenSize, Amount outputB) {
        boolean mixture = decode.mixtureOfExperts();
        if (layers.unknownLayers() > 0
                || !hiddenSize.isKnown()
                || (mixture && !decode.expertShare().isBelow(Amount.of(1)))) {
            return Optional.empty();
        }
        double share = mixture ? decode.expertShare().value() : 0;
        double expertsB = mixture ? (decode.parametersB() - decode.activeParametersB()) / (1 - share) : 0;
        double active = decode.activeParametersB() - decode.lookedUpB() - outputB.orElse(0);
        double multiplied = Math.max(active, LEAST_SHARE * decode.activeParametersB());
        Amount recurrent = recurrentElements(layers);
        return attention(layers, heads)
                .filter(known -> recurrent.isKnown())
                .map(known -> new PrefillModel(
                        decode.parametersB(),
                        Math.max(multiplied - expertsB * share, 0),
                        expertsB,
                        share,
                        decode.layers(),
                        hiddenSize.value(),
                        recurrent.value(),
                        known));
    }

    private static Optional<List<AttentionOperations>> attention(LayerMap layers, Amount heads) {
        List<AttentionOperations> all = new ArrayList<>();
        for (LayerGroup group : layers.groups()) {
            if (group.kind().attends() && !heads.isKnown()) {
                return Optional.empty();
            }
            if (group instanceof FullAttention full) {
                all.add(AttentionOperations.full(
                        full.layers(), heads.value(), (double) full.keyDim() + full.valueDim()));
            } else if (group instanceof SlidingAttention sliding) {
                all.add(AttentionOperations.sliding(
                        sliding.layers(), heads.value(), sliding.multipliedDim(), sliding.windowTokens()));
            } else if (group instanceof LatentAttention latent) {
                all.add(AttentionOperations.full(latent.layers(), heads.value(), 2.0 * latent.latentDim()));
            } else if (group instanceof CompressedAttention compressed) {
                all.add(AttentionOperations.full(
                        compressed.layers(), heads.value(), 2.0 * compressed.dim() / compressed.tokensEach()));
            }
        }
        double each = layers.attendingForEachCache();
        return Optional.of(all.stream().map(one -> one.times(each)).toList());
    }

    private static Amount recurrentElements(LayerMap layers) {
        Amount all = Amount.ZERO;
        for (LayerGroup group : layers.groups()) {
            if (group instanceof Recurrent recurrent) {
                all = all.plus(recurrent.elements().times(recurrent.layers()));
            }
        }
        return all;
    }
}
