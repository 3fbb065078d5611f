package dev.headroom.layers;

import dev.headroom.estimate.ActivationShape;
import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.FeedForward;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the compute buffer of a model follows from. The catalog does not know the widths of feed-forward parts; they are
 * what is left of the parameters, which is exact to 0.1 % for 40 of 52 models of which they are known.
 *
 * @param layers all layers
 * @param parametersB parameters of the language part in 10^9
 * @param activeParametersB parameters that each token passes, in 10^9
 * @param embeddingsB parameters of all embeddings, in 10^9
 * @param mixtureOfExperts whether each token passes some of the parameters only
 * @param experts null for a dense model and where unknown
 * @param architecture empty where unknown
 */
public record ActivationFacts(
        double hiddenSize,
        int layers,
        @Nullable Integer vocabularySize,
        double parametersB,
        @Nullable Double activeParametersB,
        double embeddingsB,
        Attention attention,
        StateLayers state,
        boolean mixtureOfExperts,
        @Nullable Experts experts,
        String architecture) {
    /**
     * Architectures whose attention and feed-forward part both work on a layer's input (llama.cpp's graphs), as
     * configurations and as GGUF files name them.
     */
    private static final Set<String> PARALLEL_PARTS = Set.of(
            "Cohere2ForCausalLM",
            "CohereForCausalLM",
            "FalconForCausalLM",
            "PhiForCausalLM",
            "cohere2",
            "command-r",
            "falcon",
            "phi2");

    private static final String KEEPS_ITS_INPUT = "Cohere2ForCausalLM";
    /** Elements beside the scores of sparse attention, of GLM-5: no other model that has them was measured. */
    private static final double INDEX_OF_GLM_5 = 270_373;
    /** Widths that a Mamba layer works in at once, of 2.8B and Nemotron Nano 9B v2. */
    private static final double WIDTHS_OF_STATE_SPACE = 6;

    /** Whether attention and feed-forward part both work on a layer's input. */
    public static boolean hasParallelParts(String architecture) {
        return PARALLEL_PARTS.contains(architecture);
    }

    /** What follows from them. */
    public ActivationShape shape() {
        double queries = queryWidth();
        boolean stateful = isMostlyStateful();
        double feedForward = feedForward() + (KEEPS_ITS_INPUT.equals(architecture) ? hiddenSize : 0);
        double beyond = Math.max(feedForward, stateSpace() - 2 * hiddenSize);
        ActivationShape shape = ActivationShape.of(
                        hiddenSize,
                        CachelessModels.encodes(architecture)
                                ? 0
                                : orElse(vocabularySize, ActivationShape.COMMON_VOCABULARY),
                        queries,
                        stateful ? beyond - queries : beyond,
                        hasParallelParts(architecture))
                .withPerRequest(perRequest());
        if (attention.kvLoraRank() == null) {
            return shape;
        }
        ActivationShape latent = shape.withLatent(latentWidth());
        return attention.indexHeadDim() == null ? latent : latent.withIndex(INDEX_OF_GLM_5);
    }

    /** Query heads × elements of the latent vector. */
    private double latentWidth() {
        return orElse(attention.heads(), 0)
                * (orElse(attention.kvLoraRank(), 0) + orElse(attention.qkRopeHeadDim(), 0));
    }

    private double queryWidth() {
        Integer value = first(attention.valueHeadDim(), attention.globalHeadDim(), attention.headDim());
        return attention.heads() == null || value == null ? hiddenSize : (double) attention.heads() * value;
    }

    private double feedForward() {
        if (mixtureOfExperts && (experts == null || experts.used() == null)) {
            return FeedForward.typical(hiddenSize);
        }
        if (!mixtureOfExperts || experts == null || experts.used() == null) {
            boolean gated = !Gateless.has(architecture);
            double count = feedForwardLayers();
            double width = count > 0 ? beyondAttention() / count / ((gated ? 3 : 2) * hiddenSize) : 0;
            return FeedForward.dense(Math.max(0, width), gated);
        }
        double perLayer = 3 * hiddenSize * (layers - orElse(experts.denseLayers(), 0));
        double width = activeParametersB == null || experts.used() >= experts.total()
                ? beyondAttention() / (perLayer * (experts.total() + orElse(experts.shared(), 0)))
                : 1e9 * (parametersB - activeParametersB) / ((experts.total() - experts.used()) * perLayer);
        double mixture = FeedForward.mixture(experts.used(), Math.max(0, width), hiddenSize);
        boolean leadingDense = orElse(experts.denseLayers(), 0) > 0;
        return leadingDense ? Math.max(mixture, FeedForward.dense(denseWidth(experts, width), true)) : mixture;
    }

    /** Of the layers without experts: as wide as the experts that a token passes, as DeepSeek and Kimi have them. */
    private static double denseWidth(Experts experts, double expertWidth) {
        return Math.max(0, expertWidth) * (orElse(experts.used(), 0) + orElse(experts.shared(), 0));
    }

    /** Parameters that are neither embeddings nor what mixes tokens. */
    private double beyondAttention() {
        double full = orElse(attention.attentionLayers(), 0);
        double sliding = orElse(attention.slidingLayers(), 0);
        double dim = orElse(attention.headDim(), 0);
        double globalDim = orElse(attention.globalHeadDim(), dim);
        double heads = orElse(attention.heads(), 0);
        double kvHeads = orElse(attention.kvHeads(), 0);
        double globalKvHeads = orElse(attention.globalKvHeads(), kvHeads);
        double slidingKvHeads = orElse(attention.slidingKvHeads(), kvHeads);
        double mixing = full * 2 * (heads + globalKvHeads) * globalDim
                + sliding * 2 * (heads + slidingKvHeads) * dim
                + (state.kind() == OtherLayers.CONVOLUTION ? statefulLayers() * 4 * hiddenSize : 0)
                + (state.kind() == OtherLayers.RECURRENT ? statefulLayers() * 3 * orElse(state.innerSize(), 0) : 0);
        return 1e9 * (parametersB - embeddingsB) - mixing * hiddenSize;
    }

    private double statefulLayers() {
        double others = layers - orElse(attention.attentionLayers(), 0) - orElse(attention.slidingLayers(), 0);
        return orElse(state.layers(), others);
    }

    /** All, or those that neither attend nor keep a state, where there are layers of each. */
    private double feedForwardLayers() {
        return hasLayersOfOnePart() && state.layers() != null
                ? layers - orElse(attention.attentionLayers(), 0) - statefulLayers()
                : layers;
    }

    private boolean isMostlyStateful() {
        OtherLayers kind = state.kind();
        return (kind == OtherLayers.RECURRENT || kind == OtherLayers.CONVOLUTION) && 2 * statefulLayers() >= layers;
    }

    /** Whether recurrent layers have no feed-forward part beside them: Mamba and Nemotron H. */
    private boolean hasLayersOfOnePart() {
        int attending = (int) orElse(attention.attentionLayers(), 0);
        return state.kind() == OtherLayers.RECURRENT && (attending == 0 || attending + statefulLayers() < layers);
    }

    private double stateSpace() {
        return hasLayersOfOnePart() ? WIDTHS_OF_STATE_SPACE * (orElse(state.innerSize(), 0) + projections(state)) : 0;
    }

    /** Of state-space models the state and twice the inputs of the convolution. */
    private double perRequest() {
        double inner = orElse(state.innerSize(), 0);
        return hasLayersOfOnePart()
                ? orElse(state.stateSize(), 0) * inner
                        + 2 * (orElse(state.convolutionKernel(), 1) - 1) * (inner + projections(state))
                : 0;
    }

    private static double projections(StateLayers state) {
        return 2 * orElse(state.groups(), 0) * orElse(state.stateSize(), 0);
    }

    private static double orElse(@Nullable Number known, double other) {
        return known == null ? other : known.doubleValue();
    }

    private static @Nullable Integer first(@Nullable Integer... values) {
        for (Integer value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
