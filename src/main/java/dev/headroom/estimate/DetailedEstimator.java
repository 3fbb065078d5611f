package dev.headroom.estimate;

import java.util.Optional;

/**
 * What a runtime really allocates: the published files, the cache of each kind of layer, the state of recurrent layers,
 * the buffers that it computes in, and the memory that is left to a model on a GPU or device.
 */
public final class DetailedEstimator implements Estimator {
    private static final double BYTES_PER_GB = 1e9;
    private static final double GB_PER_GIB = 1.073741824;

    @Override
    public Memory memory(QuantizedModel model, int contextTokens, RunOptions options) {
        double runtimeGb = options.runtime().contextBytes() * options.deviceCount() / BYTES_PER_GB;
        Amount cacheGb = Amount.UNKNOWN;
        Amount stateGb = Amount.UNKNOWN;
        Amount computeGb = Amount.UNKNOWN;
        if (model.shape().layers().isPresent()) {
            LayerMap layers = model.shape().layers().get();
            var cells = CacheCells.of(contextTokens, options);
            cacheGb = Amount.of(layers.cacheBytes(cells) / BYTES_PER_GB);
            stateGb = layers.stateBytes(options.parallel()).dividedBy(BYTES_PER_GB);
            if (model.shape().activation().isPresent()) {
                ActivationShape activation = model.shape().activation().get();
                computeGb = Amount.of(ComputeBuffer.bytes(activation, layers, cells) / BYTES_PER_GB);
            }
        }
        return new DetailedMemory(model, contextTokens, options, cacheGb, stateGb, computeGb, runtimeGb);
    }

    @Override
    public Amount usableGb(HardwareShape hardware, RunOptions options) {
        if (!hardware.memoryGb().isKnown()) {
            return Amount.UNKNOWN;
        }
        double markedGib = hardware.memoryGb().value();
        double share = options.usableShare().isKnown()
                ? options.usableShare().value()
                : UsableMemory.usableShare(hardware.memoryKind(), markedGib, options.runtime());
        double reservedGb =
                options.reservedGb().orElse(UsableMemory.reservedGb(hardware.memoryKind(), options.runtime()));
        return Amount.of(Math.max(0, options.deviceCount() * (markedGib * GB_PER_GIB * share - reservedGb)));
    }

    /**
     * Also where the need is unknown but the weights that a token reads were measured, so that it must have found room,
     * and where part of the weights is in system memory, if the options give its size and bandwidth.
     */
    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        boolean measured = need.model().readGb().isKnown();
        Amount required = need.requiredGb(hardware.memoryKind());
        Amount usable = usableGb(hardware, need.options());
        if (!usable.isKnown() || (!required.isKnown() && !measured)) {
            return Optional.empty();
        }
        double overflowGb = required.orElse(0) - usable.value();
        return overflowGb <= 0 || readsSystemMemory(need, hardware, overflowGb)
                ? Decode.speed(need, hardware, overflowGb)
                : Optional.empty();
    }

    /**
     * Whether all facts are known that a speed follows from, so that one that is not there says that it does not run.
     */
    boolean knowsSpeed(Memory need, HardwareShape hardware) {
        return hardware.decode().isPresent()
                && hardware.bandwidthGbPerSec().isKnown()
                && hardware.memoryGb().isKnown()
                && work(need).isPresent();
    }

    @Override
    public Optional<Speed> prefill(Memory need, HardwareShape hardware, Prompt prompt) {
        Amount usable = usableGb(hardware, need.options());
        if (!usable.isKnown() || !need.requiredGb(hardware.memoryKind()).isKnown()) {
            return Optional.empty();
        }
        double overflowGb = need.requiredGb(hardware.memoryKind()).value() - usable.value();
        return overflowGb <= 0 || readsSystemMemory(need, hardware, overflowGb)
                ? Prefill.speed(need, hardware, overflowGb, prompt)
                : Optional.empty();
    }

    @Override
    public Optional<ParallelSpeed> parallel(
            QuantizedModel model, int contextTokens, HardwareShape hardware, RunOptions options, int requests) {
        Memory need = memory(model, contextTokens, options.withParallel(requests));
        if (!need.requiredGb(hardware.memoryKind()).isAtMost(usableGb(hardware, options))) {
            return Optional.empty();
        }
        return decode(memory(model, contextTokens, options.withParallel(1)), hardware)
                .flatMap(one -> ParallelDecode.speed(need, hardware, one, requests));
    }

    private static boolean readsSystemMemory(Memory need, HardwareShape hardware, double overflowGb) {
        return holds(need, hardware, overflowGb)
                && need.options().systemBandwidthGbPerSec().isKnown();
    }

    /** Whether system memory takes what finds no room: weights only, the cache and buffers stay. */
    private static boolean holds(Memory need, HardwareShape hardware, double overflowGb) {
        RunOptions options = need.options();
        return hardware.systemMemoryBeside()
                && Amount.of(overflowGb).isAtMost(options.systemMemoryGb())
                && Amount.of(overflowGb).isAtMost(need.deviceWeightsGb());
    }

    /**
     * Where the options give the system memory, also whether it takes what finds no room: a model that barely runs has
     * a speed as soon as its bandwidth is known too.
     */
    @Override
    public Optional<Fit> fit(Memory need, HardwareShape hardware) {
        Optional<Fit> fit = Estimator.super.fit(need, hardware);
        if (fit.filter(Fit::fits).isPresent()
                || fit.isEmpty()
                || !need.options().systemMemoryGb().isKnown()) {
            return fit;
        }
        double overflowGb = need.requiredGb(hardware.memoryKind()).value()
                - usableGb(hardware, need.options()).value();
        return Optional.of(holds(need, hardware, overflowGb) ? Fit.BARELY_RUNS : Fit.TOO_HEAVY);
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return Decode.work(need);
    }
}
