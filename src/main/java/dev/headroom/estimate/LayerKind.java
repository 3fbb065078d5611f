package dev.headroom.estimate;

/** What layers keep between tokens: the one vocabulary for the catalog, for files of models and for estimates. */
public enum LayerKind implements Described {
    FULL_ATTENTION("Keys and values of every token.", true, false),
    LATENT_ATTENTION("One compressed vector of every token (multi-head latent attention).", true, false),
    COMPRESSED_ATTENTION("One vector for several tokens each, beside those of a window.", true, false),
    SLIDING_WINDOW("Keys and values of a window of tokens.", true, false),
    RECURRENT("A state of fixed size.", false, true),
    CONVOLUTION("The last inputs of a short convolution.", false, false),
    CACHELESS(
            "Nothing of their own: they share another layer's cache, look at an image, or have no attention.",
            false,
            false);

    private final String description;
    private final boolean attends;
    private final boolean recurs;

    LayerKind(String description, boolean attends, boolean recurs) {
        this.description = description;
        this.attends = attends;
        this.recurs = recurs;
    }

    @Override
    public String description() {
        return description;
    }

    /** Whether they keep a key-value cache of the tokens that they look back on. */
    public boolean attends() {
        return attends;
    }

    /** Whether they are a recurrence, a state space or linear attention, which takes longer than its bytes tell. */
    public boolean recurs() {
        return recurs;
    }
}
