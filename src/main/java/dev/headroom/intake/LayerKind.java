package dev.headroom.intake;

/** What a layer keeps of the tokens that it has seen. */
public enum LayerKind {
    /** Keys and values of all tokens. */
    FULL_ATTENTION,
    /** Keys and values of the tokens in a window, or in a chunk. */
    SLIDING_WINDOW,
    /** One compressed vector of each token (multi-head latent attention). */
    LATENT_ATTENTION,
    /** A state of fixed size: state space models and linear attention. */
    RECURRENT,
    /** The last inputs of a short convolution. */
    CONVOLUTION,
    /** Keys and values of all tokens, and a state of fixed size beside them (Falcon-H1). */
    ATTENTION_AND_RECURRENT,
    /** Nothing. */
    FEED_FORWARD_ONLY;

    boolean attends() {
        return this == FULL_ATTENTION
                || this == SLIDING_WINDOW
                || this == LATENT_ATTENTION
                || this == ATTENTION_AND_RECURRENT;
    }

    boolean recurs() {
        return this == RECURRENT || this == ATTENTION_AND_RECURRENT;
    }
}
