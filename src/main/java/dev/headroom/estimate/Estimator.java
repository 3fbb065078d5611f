package dev.headroom.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a model needs and what a hardware makes of it. Pure functions; what cannot be known from the facts given is empty.
 * Fit, room and recommendation follow from {@link #memory} alone, so they are the same for every method.
 */
public interface Estimator {
    /** The longest context that any estimate is asked for. */
    int MAX_CONTEXT_TOKENS = 16_777_216;

    /**
     * Memory at a context length.
     *
     * @param bitsPerWeight empty while the bits of the quantization are unknown
     * @param contextTokens {@code 1 .. MAX_CONTEXT_TOKENS}
     */
    Memory memory(ModelShape model, OptionalDouble bitsPerWeight, int contextTokens);

    /** Tokens per second of one stream; empty when the model is not wholly in the memory or a fact is unknown. */
    OptionalInt decodeTokPerSec(Memory need, HardwareShape hardware);

    /** The tier of the need on a hardware; empty when either is unknown. */
    default Optional<Fit> fit(Memory need, HardwareShape hardware) {
        if (need.totalGb().isEmpty() || hardware.memoryGb().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Fit.of(need.totalGb().getAsDouble(), hardware.memoryGb().getAsDouble(), hardware.systemMemoryBeside()));
    }

    /**
     * The longest context at which all of the model is in the memory: 0 when not even one token fits.
     *
     * @param limitTokens what the model was trained for, or {@link #MAX_CONTEXT_TOKENS}
     */
    default OptionalInt maxContext(ModelShape model, OptionalDouble bitsPerWeight, OptionalDouble memoryGb, int limitTokens) {
        if (memoryGb.isEmpty() || memory(model, bitsPerWeight, 1).totalGb().isEmpty()) {
            return OptionalInt.empty();
        }
        int fits = 0;
        int fitsNot = limitTokens + 1;
        while (fitsNot - fits > 1) {
            int middle = fits + (fitsNot - fits) / 2;
            if (memory(model, bitsPerWeight, middle).totalGb().getAsDouble() <= memoryGb.getAsDouble()) {
                fits = middle;
            } else {
                fitsNot = middle;
            }
        }
        return OptionalInt.of(fits);
    }

    /** The memory size to look for in a shop: the next common one with a quarter of the need to spare. */
    default OptionalInt recommendedMemoryGb(Memory need) {
        return need.totalGb().isPresent()
                ? MemorySizes.atLeast(1.25 * Printed.twoDecimals(need.totalGb().getAsDouble()))
                : OptionalInt.empty();
    }
}
