package dev.headroom.estimate;

import java.util.Optional;

/**
 * The facts of a model that estimates follow from; unknown ones are empty.
 *
 * @param parametersB total parameters in 10^9, of a mixture of experts with all of its experts
 * @param attention the layers as if all were of full attention, for method SIMPLE
 * @param layers the layers as they are
 * @param activation what the compute buffer follows from
 * @param decode what decode speed follows from
 * @param experts the experts of a mixture, empty for a dense model
 * @param prefill what reading a prompt follows from
 * @param nextTokenLayers layers beside the others that predict tokens further on; 0 without, or where unknown
 */
public record ModelShape(
        Amount parametersB,
        Optional<FullAttention> attention,
        Optional<LayerMap> layers,
        Optional<ActivationShape> activation,
        Optional<DecodeModel> decode,
        Optional<ExpertShape> experts,
        Optional<PrefillModel> prefill,
        int nextTokenLayers) {

    /** A model without layers that predict tokens further on. */
    public ModelShape(
            Amount parametersB,
            Optional<FullAttention> attention,
            Optional<LayerMap> layers,
            Optional<ActivationShape> activation,
            Optional<DecodeModel> decode,
            Optional<ExpertShape> experts,
            Optional<PrefillModel> prefill) {
        this(parametersB, attention, layers, activation, decode, experts, prefill, 0);
    }

    /**
     * Whether it may write token after token; what keeps nothing between tokens does not: encoders make vectors, and
     * diffusion models write a block at a time.
     */
    public boolean writes() {
        return layers.isEmpty() || !layers.get().isCacheless();
    }

    /** A model of which no more is known than method SIMPLE asks for. */
    public static ModelShape simple(Amount parametersB, Optional<FullAttention> attention) {
        return new ModelShape(
                parametersB,
                attention,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
