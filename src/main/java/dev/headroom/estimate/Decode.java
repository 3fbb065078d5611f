package dev.headroom.estimate;

import java.util.Optional;

/**
 * Decode speed by method DETAILED: {@link DecodeTime} with the constants of the hardware's class; scaled to what was
 * measured on the hardware itself; spread over devices or partly in system memory where the options say so.
 */
final class Decode {
    private static final double MS_PER_SECOND = 1000;

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
        double bandwidth = hardware.bandwidthGbPerSec().value();
        DecodeTime time = DecodeTime.of(work.get(), bandwidth, fit.constants());
        Speed onOne = hardware.measurements()
                .scale(
                        need.model(),
                        work.get().mixtureOfExperts(),
                        depthTokens(need),
                        depth -> DecodeSpeed.tokPerSec(work(need, depth), bandwidth, fit.constants()))
                .apply(MS_PER_SECOND / time.totalMs(), fit.interval(work.get().mixtureOfExperts()), fit.cells());
        RunOptions options = need.options();
        Speed onAll = SplitTime.of(onOne, time, work.get(), options.deviceCount(), options.split());
        return Optional.of(offloaded(onAll, need, work.get(), overflowGb));
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
        return Optional.of(work(need, depthTokens(need)));
    }

    /** The same at another depth, where the facts are known. */
    private static DecodeWork work(Memory need, double depthTokens) {
        QuantizedModel model = need.model();
        DecodeModel decode = model.shape().decode().get();
        double readGb = model.readGb().orElse(decode.readGb(need.weightsGb().value(), model.format()));
        LayerMap layers = model.shape().layers().orElse(LayerMap.UNKNOWN);
        return DecodeWork.of(decode, layers, readGb, depthTokens, need.options(), model.format());
    }

    private static double depthTokens(Memory need) {
        return need.options().depthTokens().orElse(need.contextTokens());
    }

    /** Adds the time to read what lies in system memory and takes that of the device off. */
    private static Speed offloaded(Speed speed, Memory need, DecodeWork work, double overflowGb) {
        Amount systemBandwidth = need.options().systemBandwidthGbPerSec();
        if (overflowGb <= 0 || !systemBandwidth.isKnown()) {
            return speed;
        }
        Placement placement = Placement.of(
                need.weightsGb().value(),
                overflowGb,
                work.weightsGb(),
                need.model().shape().experts());
        double onDeviceMs = MS_PER_SECOND / speed.tokPerSec() * (1 - placement.systemReadGb() / work.weightsGb());
        double inSystemMs = SystemMemory.readMs(placement, systemBandwidth.value());
        return speed.assumed(MS_PER_SECOND / (onDeviceMs + inSystemMs) / speed.tokPerSec(), SystemMemory.INTERVAL);
    }
}
