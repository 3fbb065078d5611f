package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;

/** What layers keep between tokens. */
@Description("What layers keep between tokens.")
public enum LayerKind {
    @Description("Keys and values of every token.")
    FULL_ATTENTION,
    @Description("Keys and values of a window of tokens.")
    SLIDING_WINDOW,
    @Description("One compressed vector of every token (multi-head latent attention).")
    LATENT_ATTENTION,
    @Description("A state of fixed size.")
    RECURRENT,
    @Description("The last inputs of a short convolution.")
    CONVOLUTION,
    @Description("Nothing of their own: they share another layer's cache, look at an image, or have no attention.")
    CACHELESS
}
