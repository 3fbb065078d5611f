package dev.headroom.estimate;

import java.util.Optional;

/**
 * Speculative decoding (Leviathan et al. 2023, arXiv:2211.17192): a draft is made of some tokens, which the model
 * checks in one step.
 *
 * @param model a smaller model that makes it; empty for layers of the model's own (multi-token prediction)
 * @param tokens tokens of a draft
 * @param acceptance probability that the model takes a drafted token, where it took those before it
 */
public record Draft(Optional<QuantizedModel> model, int tokens, double acceptance) {
    /** What llama.cpp drafts unless told otherwise ({@code --spec-draft-n-max}, commit d14ce3d of May 2026). */
    public static final int TOKENS = 3;
    /**
     * What layers of a model's own reached with three tokens (ggml-org/llama.cpp, pull request 22673: around 75 %), and
     * T5-small for T5-XXL on translation (table 2 of arXiv:2211.17192: 0.75).
     */
    public static final double ACCEPTANCE = 0.75;

    /** What drafts for a model; empty where that is to be its own layers and none are known. */
    Optional<QuantizedModel> of(QuantizedModel main) {
        return model.or(() -> NextTokenLayers.of(main));
    }

    /** Tokens that a step yields in the mean: those taken, and one that the model makes itself. */
    public double tokensPerStep() {
        return acceptance == 1 ? tokens + 1 : (1 - Math.pow(acceptance, tokens + 1)) / (1 - acceptance);
    }
}
