package dev.headroom.estimate;

import java.util.List;
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

    /**
     * How fast it decodes for one request; empty when the model finds no room or a fact is unknown, and except with
     * SIMPLE for models that write nothing.
     */
    Optional<Speed> decode(Memory need, HardwareShape hardware);

    /**
     * What one token takes by method DETAILED; empty with SIMPLE, which knows no such terms, and while a fact is
     * unknown.
     */
    Optional<DecodeWork> work(Memory need);

    /**
     * How fast it reads a prompt for one request; empty with SIMPLE, which has no rule for it, where the model finds no
     * room, and while a fact is unknown.
     */
    Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt);

    /**
     * How fast it decodes for several requests together, each with the whole context length; empty with SIMPLE, where
     * they find no room, and while a fact is unknown.
     */
    Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests);

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

    /**
     * What each of several unlike cards holds of a layer split, in their order; empty where the spread is no such, with
     * SIMPLE, and while a fact is unknown.
     */
    default List<CardShare> cards(Memory need, HardwareShape hardware) {
        return List.of();
    }

    /** Share of the memory that is needed, of unlike cards that of the fullest one. */
    default Amount load(Memory need, HardwareShape hardware) {
        if (need.options().spread().byUnlikeLayers()) {
            List<CardShare> cards = cards(need, hardware);
            return cards.isEmpty()
                    ? Amount.UNKNOWN
                    : cards.stream().map(CardShare::load).reduce(Amount.ZERO, Amount::max);
        }
        return need.requiredGb(hardware.memoryKind()).dividedBy(usableGb(hardware, need.options()));
    }

    /** What finds no room, in 10^9 bytes: 0 where all does. */
    default Amount overflowGb(Memory need, HardwareShape hardware) {
        if (need.options().spread().byUnlikeLayers()) {
            return cards(need, hardware).stream()
                    .map(CardShare::overflowGb)
                    .reduce(Amount::plus)
                    .orElse(Amount.UNKNOWN);
        }
        return need.requiredGb(hardware.memoryKind())
                .minus(usableGb(hardware, need.options()))
                .map(gb -> Math.max(0, gb));
    }

    /**
     * Whether all finds room, or system memory takes the rest: weights and the cache of whole layers, buffers stay.
     * System memory of which the options tell no size takes any.
     */
    default boolean runs(Memory need, HardwareShape hardware) {
        Amount overflowGb = overflowGb(need, hardware);
        Amount systemGb = need.options().host().memoryGb();
        return overflowGb.isAtMost(0)
                || (hardware.systemMemoryBeside()
                        && overflowGb.isAtMost(need.deviceWeightsGb().plus(need.kvCacheGb()))
                        && overflowGb.isAtMost(systemGb.orElse(Double.POSITIVE_INFINITY)));
    }

    /**
     * The tier of the need on a GPU or device; empty when either is unknown. Where the options tell the system memory,
     * what finds no room barely runs exactly when it {@linkplain #runs runs}.
     */
    default Optional<Fit> fit(Memory need, HardwareShape hardware) {
        Amount load = load(need, hardware);
        if (!load.isKnown()) {
            return Optional.empty();
        }
        Fit byLoad = Fit.of(load.value(), hardware.systemMemoryBeside());
        return Optional.of(
                byLoad.fits() || !need.options().host().memoryGb().isKnown()
                        ? byLoad
                        : runs(need, hardware) ? Fit.BARELY_RUNS : Fit.TOO_HEAVY);
    }

    /**
     * The longest context at which all of the model is in the memory: 0 when not even one token fits; unknown where
     * neither the memory nor the model sets a limit, as with one that keeps no cache and does not tell its length.
     *
     * @param limitTokens what the model was trained for, or {@link #MAX_CONTEXT_TOKENS}
     */
    default Amount maxContext(QuantizedModel model, HardwareShape hardware, RunOptions options, int limitTokens) {
        Memory shortest = memory(model, 1, options);
        Amount longest = load(shortest, hardware)
                .map(known -> BinarySearch.of(
                        limitTokens,
                        tokens -> load(memory(model, tokens, options), hardware).isAtMost(1)));
        boolean isLimited = longest.isBelow(Amount.of(MAX_CONTEXT_TOKENS))
                || !shortest.kvCacheGb().isAtMost(0);
        return isLimited ? longest : Amount.UNKNOWN;
    }

    /**
     * Requests that can run side by side, each at a context length: 0 when not even one can; unknown while a fact is.
     */
    default Amount maxParallel(QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options) {
        return load(memory(model, contextTokens, options), hardware)
                .map(known -> BinarySearch.of(
                        MOST_PARALLEL,
                        requests -> load(memory(model, contextTokens, options.withParallel(requests)), hardware)
                                .isAtMost(1)));
    }

    /** The GPU's memory to look for in a shop: the next common size with a quarter of the need to spare. */
    default Amount recommendedMemoryGb(Memory need) {
        return MemorySizes.atLeast(
                need.requiredGb(MemoryKind.DISCRETE).map(Rounding::twoDecimals).times(1.25));
    }
}
