package dev.headroom.estimate;

import java.util.Optional;

/**
 * Decode speed by method DETAILED: {@link DecodeSpeed} with the constants of the hardware's class; scaled to what was
 * measured on the hardware itself; spread over devices or partly in system memory where the setup says so.
 */
final class Decode {
    private static final double MS_PER_SECOND = 1000;
    /** A layer split ran at 0.75 to 0.91 of one card's speed on 2 to 8 cards: the middle of that, and its ends. */
    private static final double LAYER_SPLIT = 0.83;

    private static final double LAYER_SPLIT_LOW = 0.75 / LAYER_SPLIT;
    private static final double LAYER_SPLIT_HIGH = 0.91 / LAYER_SPLIT;
    /**
     * What of its bandwidth each further device of a tensor split adds: two RTX 3090 under vLLM ran Qwen3.8 27B AWQ at
     * 63.07 tok/s, where one is computed to run it at 46.3, of which 3.4 ms per token are the layers'.
     */
    private static final double TENSOR_SPLIT = 0.46;

    private Decode() {}

    /** Speed for one request, with the placement of the weights; empty while a fact is unknown. */
    static Optional<Speed> speed(Memory need, HardwareShape hardware, double overflowGb) {
        Optional<DecodeWork> work = work(need);
        if (work.isEmpty()
                || hardware.decode().isEmpty()
                || !hardware.bandwidthGbPerSec().isKnown()) {
            return Optional.empty();
        }
        DecodeFit fit = hardware.decode().get();
        double bandwidth = hardware.bandwidthGbPerSec().value() * bandwidths(need.setup());
        double computed = DecodeSpeed.tokPerSec(work.get(), bandwidth, fit.constants());
        Speed speed = hardware.measurements()
                .scale(need.model())
                .apply(computed, fit.interval(work.get().mixtureOfExperts()), fit.cells());
        return Optional.of(offloaded(spread(speed, need.setup()), need, work.get(), overflowGb));
    }

    /**
     * What one token takes; empty while a fact is unknown. Beside weights whose reading was measured an unknown cache
     * counts nothing.
     */
    static Optional<DecodeWork> work(Memory need) {
        QuantizedModel model = need.model();
        if (model.shape().decode().isEmpty()
                || !need.weightsGb().isKnown()
                || (model.shape().layers().isEmpty() && !model.readGb().isKnown())) {
            return Optional.empty();
        }
        DecodeModel decode = model.shape().decode().get();
        double readGb = model.readGb().orElse(decode.readGb(need.weightsGb().value(), model.format()));
        double depth = need.setup().depthTokens().orElse(need.contextTokens());
        LayerMap layers = model.shape().layers().orElse(LayerMap.UNKNOWN);
        return Optional.of(DecodeWork.of(decode, layers, readGb, depth, need.setup(), model.format()));
    }

    private static double bandwidths(RunOptions setup) {
        return setup.split() == DeviceSplit.TENSOR ? 1 + (setup.deviceCount() - 1) * TENSOR_SPLIT : 1;
    }

    private static Speed spread(Speed speed, RunOptions setup) {
        return setup.deviceCount() > 1 && setup.split() == DeviceSplit.LAYER
                ? speed.times(LAYER_SPLIT, LAYER_SPLIT_LOW, LAYER_SPLIT_HIGH)
                : speed;
    }

    /** Adds the time to read what lies in system memory, at its full bandwidth, and takes that of the device off. */
    private static Speed offloaded(Speed speed, Memory need, DecodeWork work, double overflowGb) {
        Amount systemBandwidth = need.setup().systemBandwidthGbPerSec();
        if (overflowGb <= 0 || !systemBandwidth.isKnown()) {
            return speed;
        }
        Placement placement = Placement.of(
                need.weightsGb().value(),
                overflowGb,
                work.weightsGb(),
                need.model().shape().experts());
        double onDeviceMs = MS_PER_SECOND / speed.tokPerSec() * (1 - placement.systemReadGb() / work.weightsGb());
        double inSystemMs = MS_PER_SECOND * placement.systemReadGb() / systemBandwidth.value();
        return speed.times(MS_PER_SECOND / (onDeviceMs + inSystemMs) / speed.tokPerSec(), 1, 1);
    }
}
