package dev.headroom.estimate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decode speed by method DETAILED: {@link DecodeTime} with the constants of the hardware's class; scaled to what was
 * measured on the hardware itself; spread over devices or partly in system memory where the options say so.
 */
final class Decode {
    private static final double MS_PER_SECOND = 1000;

    private Decode() {}

    /**
     * Speed for one request, with the placement of the weights; empty while a fact is unknown.
     *
     * @param overflowGb weights and cache that find no room, in 10^9 bytes
     * @param cards what unlike cards hold of a layer split; empty where the spread is no such
     */
    static Optional<Speed> speed(Memory need, HardwareShape hardware, double overflowGb, List<CardShare> cards) {
        Spread spread = need.options().spread();
        if (hardware.memoryKind() == MemoryKind.SYSTEM) {
            return spread.devices() > 1 || !hardware.bandwidthGbPerSec().isKnown()
                    ? Optional.empty()
                    : work(need)
                            .flatMap(work -> SystemMemory.alone(
                                    work,
                                    need.weightsGb().value(),
                                    need.model().shape().experts(),
                                    hardware.bandwidthGbPerSec().value()));
        }
        List<OnOne> each = spread.shapes(hardware)
                .flatMap(shape -> onOne(need, shape).stream())
                .toList();
        if (each.size() <= spread.others().size()) {
            return Optional.empty();
        }
        OnOne slowest = Collections.min(
                each, Comparator.comparingDouble(one -> one.speed().tokPerSec()));
        Speed onAll = cards.isEmpty()
                ? SplitTime.of(slowest.speed(), slowest.time(), slowest.work(), spread)
                : SplitTime.ofUnlike(each, cards);
        return Optional.of(offloaded(onAll, slowest.work(), need, hardware.memoryKind(), overflowGb));
    }

    /**
     * A model on one device, were its memory large enough.
     *
     * @param time before it is scaled to what was measured
     * @param work what one token takes
     */
    record OnOne(Speed speed, DecodeTime time, DecodeWork work) {}

    private static Optional<OnOne> onOne(Memory need, HardwareShape hardware) {
        Optional<DecodeWork> work = work(need);
        if (work.isEmpty()
                || hardware.decode().isEmpty()
                || !hardware.bandwidthGbPerSec().isKnown()) {
            return Optional.empty();
        }
        DecodeFit fit = hardware.decode().get();
        double bandwidth = hardware.bandwidthGbPerSec().value();
        DecodeTime time = DecodeTime.of(work.get(), bandwidth, fit.constants());
        Speed speed = hardware.measurements()
                .scale(
                        need.model(),
                        work.get().mixtureOfExperts(),
                        depthTokens(need),
                        depth -> DecodeSpeed.tokPerSec(work(need, depth), bandwidth, fit.constants()))
                .apply(MS_PER_SECOND / time.totalMs(), fit, work.get().mixtureOfExperts());
        return Optional.of(new OnOne(speed, time, work.get()));
    }

    /**
     * What one token takes; empty while a fact is unknown, and for a model that writes none. Beside weights whose
     * reading was measured an unknown cache counts nothing, and beside a mixture whose layers are unknown: by the share
     * of its weights that it reads it is known better than by all of them.
     */
    static Optional<DecodeWork> work(Memory need) {
        QuantizedModel model = need.model();
        if (model.shape().decode().isEmpty()
                || !model.shape().writes()
                || !need.weightsGb().isKnown()
                || (model.shape().layers().isEmpty()
                        && !model.readGb().isKnown()
                        && !model.shape().decode().get().mixtureOfExperts())) {
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
    private static Speed offloaded(Speed speed, DecodeWork work, Memory need, MemoryKind kind, double overflowGb) {
        Amount systemBandwidth = need.options().host().bandwidthGbPerSec();
        if (overflowGb <= 0 || !systemBandwidth.isKnown()) {
            return speed;
        }
        double readGb = work.weightsGb();
        Placement placement = need.placement(kind, overflowGb, readGb);
        double onDeviceMs = MS_PER_SECOND / speed.tokPerSec() * (1 - placement.systemReadGb() / readGb);
        double inSystemMs = SystemMemory.readMs(placement, work.kvCacheGb(), systemBandwidth.value());
        return speed.assumed(MS_PER_SECOND / (onDeviceMs + inSystemMs) / speed.tokPerSec(), SystemMemory.INTERVAL);
    }
}
