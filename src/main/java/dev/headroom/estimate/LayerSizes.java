package dev.headroom.estimate;

/**
 * The sizes of a group of layers for a table; unknown is what does not apply to its kind, too.
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key; of latent attention all that is kept of a token
 * @param valueDim elements of one head's value
 * @param windowTokens tokens that they look back on
 * @param stateBytes state of one request in all these layers
 */
public record LayerSizes(Amount kvHeads, Amount keyDim, Amount valueDim, Amount windowTokens, Amount stateBytes) {
    private static final Amount NONE = Amount.UNKNOWN;

    static LayerSizes ofKeysAndValues(int kvHeads, int keyDim, int valueDim, Amount windowTokens) {
        return new LayerSizes(Amount.of(kvHeads), Amount.of(keyDim), Amount.of(valueDim), windowTokens, NONE);
    }

    static LayerSizes ofVectors(int elements) {
        return new LayerSizes(NONE, Amount.of(elements), NONE, NONE, NONE);
    }

    static LayerSizes ofState(Amount bytes) {
        return new LayerSizes(NONE, NONE, NONE, NONE, bytes);
    }

    static LayerSizes ofNothing() {
        return new LayerSizes(NONE, NONE, NONE, NONE, NONE);
    }
}
