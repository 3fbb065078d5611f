package dev.headroom.estimate;

import java.util.Optional;

/**
 * The rule of thumb that model pages publish: VRAM = parameters × bits ÷ 8 + 2 × layers × KV heads × head dimension ×
 * context × 2 bytes + 0.3 GB, and tok/s = bandwidth ÷ VRAM × efficiency. It charges the cache for every layer and reads
 * every expert for every token, so it is too high in memory for hybrid and sliding-window models and too low in speed
 * for mixtures of experts.
 */
public final class SimpleEstimator implements Estimator {
    /** The context length that a figure without one is for. */
    public static final int BASE_CONTEXT_TOKENS = 2048;

    private static final double BITS_PER_BYTE = 8;

    @Override
    public Memory memory(QuantizedModel model, int contextTokens, RunOptions options) {
        return new SimpleMemory(model, contextTokens, options, weightsGb(model));
    }

    /** Parameters × bits ÷ 8, in 10^9 bytes. */
    static Amount weightsGb(QuantizedModel model) {
        return model.shape().parametersB().times(model.bitsPerWeight()).dividedBy(BITS_PER_BYTE);
    }

    /** All of it. */
    @Override
    public Amount usableGb(HardwareShape hardware, RunOptions options) {
        return hardware.memoryGb();
    }

    /** By the share alone: the rule of thumb knows no system memory. */
    @Override
    public Optional<Fit> fit(Memory need, HardwareShape hardware) {
        Amount load = load(need, hardware);
        return load.isKnown() ? Optional.of(Fit.of(load.value(), hardware.systemMemoryBeside())) : Optional.empty();
    }

    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        Amount totalGb = need.totalGb();
        Amount memoryGb = hardware.memoryGb();
        Amount bandwidth = hardware.bandwidthGbPerSec();
        Amount efficiency = hardware.efficiency();
        boolean known = totalGb.isKnown() && memoryGb.isKnown() && bandwidth.isKnown() && efficiency.isKnown();
        if (!known
                || !Fit.of(totalGb.value() / memoryGb.value(), hardware.systemMemoryBeside())
                        .fits()) {
            return Optional.empty();
        }
        double vramGb = Rounding.twoDecimals(totalGb.value());
        return Optional.of(Speed.byRuleOfThumb(bandwidth.value() / vramGb * efficiency.value()));
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return Optional.empty();
    }

    @Override
    public Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
        return Optional.empty();
    }

    @Override
    public Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
        return Optional.empty();
    }
}
