package dev.headroom.estimate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The rule of thumb that model pages publish: VRAM = parameters × bits ÷ 8 + 2 × layers × KV heads × head dimension ×
 * context × 2 bytes + 0.3 GB, and tok/s = bandwidth ÷ VRAM × efficiency. It charges the cache for every layer and reads
 * every expert for every token, so it is too high in memory for hybrid and sliding-window models and too low in speed
 * for mixtures of experts.
 */
public final class SimpleEstimator implements Estimator {
    /** The context length that a figure without one is for. */
    public static final int BASE_CONTEXT_TOKENS = 2048;

    private static final double OVERHEAD_GB = 0.3;
    private static final double KEY_AND_VALUE = 2;
    private static final double BYTES_PER_F16 = 2;
    private static final double BYTES_PER_GB = 1e9;

    @Override
    public Memory memory(QuantizedModel quantized, int contextTokens, RunOptions setup) {
        ModelShape model = quantized.shape();
        OptionalDouble weightsGb = quantized.bitsPerWeight().isPresent()
                ? OptionalDouble.of(
                        model.parametersB() * quantized.bitsPerWeight().getAsDouble() / 8)
                : OptionalDouble.empty();
        OptionalDouble kvCacheGb = model.attention().isPresent()
                ? OptionalDouble.of(bytesPerToken(model.attention().get()) * contextTokens / BYTES_PER_GB)
                : OptionalDouble.empty();
        return Memory.simple(quantized, contextTokens, weightsGb, kvCacheGb, OVERHEAD_GB);
    }

    /** All of it. */
    @Override
    public OptionalDouble usableGb(HardwareShape hardware, RunOptions setup) {
        return hardware.memoryGb();
    }

    /** Bytes that one token of context adds to an f16 cache. */
    private static double bytesPerToken(FullAttention alike) {
        return KEY_AND_VALUE * alike.layers() * alike.kvHeads() * alike.keyDim() * BYTES_PER_F16;
    }

    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        boolean known = hardware.bandwidthGbPerSec().isPresent()
                && hardware.efficiency().isPresent();
        if (!known || fit(need, hardware).filter(Fit::fits).isEmpty()) {
            return Optional.empty();
        }
        double vramGb = Rounding.twoDecimals(need.totalGb().getAsDouble());
        double tokPerSec = hardware.bandwidthGbPerSec().getAsDouble()
                / vramGb
                * hardware.efficiency().getAsDouble();
        return Optional.of(Speed.withoutInterval(tokPerSec));
    }
}
