package dev.headroom.estimate;

/**
 * What the compute buffer of a model follows from, in elements of f32 ({@link ComputeBuffer}).
 *
 * @param hiddenSize elements of the hidden state
 * @param vocabulary tokens of the vocabulary
 * @param queryWidth query heads × elements of one head's value
 * @param layer elements per token where a layer needs most, by cells of one stream of the cache
 * @param quantized elements per token where attention reads a quantized cache, by elements per token of its f16 copy
 * @param outputs elements per token beside the scores of the vocabulary where every token has some, by cells
 * @param perRequest elements of each request where a layer needs most
 * @param perRequestQuantized the same where attention reads a quantized cache
 * @param perPair elements for each two tokens of a request, as lightning attention makes scores
 * @param index elements per token beside the scores by which sparse attention chooses; 0 without
 */
public record ActivationShape(
        double hiddenSize,
        double vocabulary,
        double queryWidth,
        Curve layer,
        Curve quantized,
        Curve outputs,
        double perRequest,
        double perRequestQuantized,
        double perPair,
        double index) {
    /** The one that most models of the catalog have. */
    public static final double COMMON_VOCABULARY = 151_936;

    /**
     * By the closed form that llama.cpp's own allocations follow where no constants were measured: two hidden states,
     * the queries and what the feed-forward part makes of a token.
     *
     * @param feedForward elements of the feed-forward part ({@link FeedForward})
     * @param parallelParts whether attention and feed-forward part both work on a layer's input, as in Cohere's models
     */
    public static ActivationShape of(
            double hiddenSize, double vocabulary, double queryWidth, double feedForward, boolean parallelParts) {
        double layer = 2 * hiddenSize + queryWidth + feedForward;
        double quantized = parallelParts ? layer + hiddenSize : 2 * queryWidth + 2 * hiddenSize;
        return new ActivationShape(
                hiddenSize,
                vocabulary,
                queryWidth,
                Curve.constant(layer),
                Curve.constant(quantized),
                Curve.constant(hiddenSize),
                0,
                0,
                0,
                0);
    }

    /**
     * Of a model of which no more is known: a feed-forward part and queries of common width, a vocabulary as Qwen's.
     */
    public static ActivationShape typical(double hiddenSize) {
        return of(hiddenSize, COMMON_VOCABULARY, hiddenSize, FeedForward.typical(hiddenSize), false);
    }

    /**
     * The same of latent attention, whose queries are as wide as the latent vector: three times and a third of them
     * beside a quantized cache, as of DeepSeek-V3, Kimi K2 and GLM-4.7-Flash.
     *
     * @param latentWidth query heads × elements of the latent vector
     */
    public ActivationShape withLatent(double latentWidth) {
        Curve read = Curve.constant(latentWidth * 10 / 3 + 2 * hiddenSize);
        return with(read, perRequest, perPair, index);
    }

    /** The same of sparse attention, which makes scores of all tokens and needs some elements beside them. */
    public ActivationShape withIndex(double elements) {
        return with(quantized, perRequest, perPair, elements);
    }

    /** The same for requests that each take some elements, as recurrent layers do. */
    public ActivationShape withPerRequest(double elements) {
        return with(quantized, elements, perPair, index);
    }

    /** The same for attention that makes some elements for each two tokens of a request. */
    public ActivationShape withPairs(double elements) {
        return with(quantized, perRequest, elements, index);
    }

    private ActivationShape with(Curve read, double ofRequest, double ofPair, double ofIndex) {
        return new ActivationShape(
                hiddenSize, vocabulary, queryWidth, layer, read, outputs, ofRequest, ofRequest, ofPair, ofIndex);
    }
}
