package dev.headroom.estimate;

import java.util.Optional;

/**
 * What a model needs and what a GPU or device makes of it. Pure functions; what cannot be known from the facts given is
 * unknown: see {@link Amount}, and empty where it is no amount. Fit, longest context and recommendation follow from
 * {@link #memory} and {@link #usableGb} alone, whatever the method.
 */
public interface Estimator {
    /** The longest context that any estimate is asked for. */
    int MAX_CONTEXT_TOKENS = 16_777_216;

    /** The most requests side by side that any estimate is asked for. */
    int MOST_PARALLEL = 4096;

    /** Memory at a context length of {@code 1 .. MAX_CONTEXT_TOKENS} per request. */
    Memory memory(QuantizedModel model, int contextTokens, RunOptions options);

    /** Memory of a hardware that a model may use, in 10^9 bytes for DETAILED and in the marketed unit for SIMPLE. */
    Amount usableGb(HardwareShape hardware, RunOptions options);

    /** How fast it decodes for one request; empty when the model finds no room or a fact is unknown. */
    Optional<Speed> decode(Memory need, HardwareShape hardware);

    /**
     * What one token takes by method DETAILED; empty with SIMPLE, which knows no such terms, and while a fact is
     * unknown.
     */
    default Optional<DecodeWork> work(Memory need) {
        return Optional.empty();
    }

    /**
     * How fast it reads a prompt for one request; empty with SIMPLE, which has no rule for it, where the model finds no
     * room, and while a fact is unknown.
     */
    default Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
        return Optional.empty();
    }

    /**
     * How fast it decodes for several requests together, each with the whole context length; empty with SIMPLE, where
     * they find no room, and while a fact is unknown.
     */
    default Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
        return Optional.empty();
    }

    /**
     * The most requests side by side of which each gets that many tokens per second: 0 when not even one does; unknown
     * while a fact is.
     */
    default Amount maxParallelAt(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, double tokPerSec) {
        Amount most = maxParallel(model, contextTokens, hardware, options);
        if (!most.isKnown()
                || (most.value() > 0
                        && parallel(model, contextTokens, hardware, options, (int) most.value())
                                .isEmpty())) {
            return Amount.UNKNOWN;
        }
        return Amount.of(BinarySearch.of(
                (int) most.value(),
                requests -> parallel(model, contextTokens, hardware, options, requests)
                        .filter(speed -> speed.perUserTokPerSec() >= tokPerSec)
                        .isPresent()));
    }

    /** The tier of the need on a GPU or device; empty when either is unknown. */
    default Optional<Fit> fit(Memory need, HardwareShape hardware) {
        Amount required = need.requiredGb(hardware.memoryKind());
        Amount usable = usableGb(hardware, need.options());
        return required.isKnown() && usable.isKnown()
                ? Optional.of(Fit.of(required.value(), usable.value(), hardware.systemMemoryBeside()))
                : Optional.empty();
    }

    /**
     * The longest context at which all of the model is in the memory: 0 when not even one token fits.
     *
     * @param limitTokens what the model was trained for, or {@link #MAX_CONTEXT_TOKENS}
     */
    default Amount maxContext(QuantizedModel model, HardwareShape hardware, RunOptions options, int limitTokens) {
        Amount usable = usableGb(hardware, options);
        if (!usable.isKnown() || !memory(model, 1, options).totalGb().isKnown()) {
            return Amount.UNKNOWN;
        }
        return Amount.of(BinarySearch.of(
                limitTokens,
                tokens -> memory(model, tokens, options)
                        .requiredGb(hardware.memoryKind())
                        .isAtMost(usable)));
    }

    /**
     * Requests that can run side by side, each at a context length: 0 when not even one can; unknown while a fact is.
     */
    default Amount maxParallel(QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options) {
        Amount usable = usableGb(hardware, options);
        if (!usable.isKnown()
                || !memory(model, contextTokens, options).totalGb().isKnown()) {
            return Amount.UNKNOWN;
        }
        return Amount.of(BinarySearch.of(
                MOST_PARALLEL,
                requests -> memory(model, contextTokens, options.withParallel(requests))
                        .requiredGb(hardware.memoryKind())
                        .isAtMost(usable)));
    }

    /** The GPU's memory to look for in a shop: the next common size with a quarter of the need to spare. */
    default Amount recommendedMemoryGb(Memory need) {
        return MemorySizes.atLeast(
                need.requiredGb(MemoryKind.DISCRETE).map(Rounding::twoDecimals).times(1.25));
    }
}
