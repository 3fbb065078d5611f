package dev.headroom.estimate;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The sizes of a group of layers for a table; empty is what does not apply to its kind.
 *
 * @param kvHeads key-value heads per layer
 * @param keyDim elements of one head's key; of latent attention all that is kept of a token
 * @param valueDim elements of one head's value
 * @param windowTokens tokens that they look back on
 * @param stateBytes state of one request in all these layers
 */
public record LayerSizes(
        OptionalInt kvHeads,
        OptionalInt keyDim,
        OptionalInt valueDim,
        OptionalInt windowTokens,
        OptionalDouble stateBytes) {
    private static final OptionalInt NONE = OptionalInt.empty();

    static LayerSizes ofKeysAndValues(int kvHeads, int keyDim, int valueDim, OptionalInt windowTokens) {
        return new LayerSizes(
                OptionalInt.of(kvHeads),
                OptionalInt.of(keyDim),
                OptionalInt.of(valueDim),
                windowTokens,
                OptionalDouble.empty());
    }

    static LayerSizes ofVectors(int elements) {
        return new LayerSizes(NONE, OptionalInt.of(elements), NONE, NONE, OptionalDouble.empty());
    }

    static LayerSizes ofState(double bytes) {
        return new LayerSizes(NONE, NONE, NONE, NONE, OptionalDouble.of(bytes));
    }

    static LayerSizes ofNothing() {
        return new LayerSizes(NONE, NONE, NONE, NONE, OptionalDouble.empty());
    }
}
