package dev.headroom.estimate;

import java.util.Optional;

/**
 * What a runtime really allocates: the published files, the cache of each kind of layer, the state of recurrent layers,
 * the buffers that it computes in, and the memory that is left to a model on a hardware.
 */
public final class DetailedEstimator implements Estimator {
    private static final double BYTES_PER_GB = 1e9;
    private static final double GB_PER_GIB = 1.073741824;

    @Override
    public Memory memory(QuantizedModel model, int contextTokens, RunOptions setup) {
        double runtimeGb = setup.runtime().contextBytes() * setup.deviceCount() / BYTES_PER_GB;
        Amount cacheGb = Amount.UNKNOWN;
        Amount stateGb = Amount.UNKNOWN;
        Amount computeGb = Amount.UNKNOWN;
        if (model.shape().layers().isPresent()) {
            LayerMap layers = model.shape().layers().get();
            var slots = new CacheCells((long) contextTokens * setup.parallel(), setup.parallel());
            cacheGb = Amount.of(layers.cacheBytes(slots, setup) / BYTES_PER_GB);
            stateGb = layers.stateBytes(setup.parallel()).dividedBy(BYTES_PER_GB);
            computeGb = computeBufferGb(model.shape().hiddenSize(), layers, slots, setup);
        }
        return new DetailedMemory(model, contextTokens, setup, cacheGb, stateGb, computeGb, runtimeGb);
    }

    private static Amount computeBufferGb(Amount hiddenSize, LayerMap layers, CacheCells slots, RunOptions setup) {
        if (!hiddenSize.isKnown()) {
            return Amount.UNKNOWN;
        }
        double scratchBytes = layers.scratchBytesPerToken(setup);
        return Amount.of(ComputeBuffer.bytes(hiddenSize.value(), scratchBytes, slots, setup) / BYTES_PER_GB);
    }

    @Override
    public Amount usableGb(HardwareShape hardware, RunOptions setup) {
        if (!hardware.memoryGb().isKnown()) {
            return Amount.UNKNOWN;
        }
        double markedGib = hardware.memoryGb().value();
        double share = setup.usableShare().isKnown()
                ? setup.usableShare().value()
                : UsableMemory.usableShare(hardware.memoryKind(), markedGib, setup.runtime());
        double reservedGb = setup.reservedGb().orElse(UsableMemory.reservedGb(hardware.memoryKind()));
        return Amount.of(Math.max(0, setup.deviceCount() * (markedGib * GB_PER_GIB * share - reservedGb)));
    }

    /**
     * Also where the need is unknown but the weights that a token reads were measured, so that it must have found room,
     * and where part of the weights is in system memory, if the setup gives its size and bandwidth.
     */
    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        boolean measured = need.model().readGb().isKnown();
        Amount total = need.totalGb();
        Amount usable = usableGb(hardware, need.setup());
        if (!usable.isKnown() || (!total.isKnown() && !measured)) {
            return Optional.empty();
        }
        double overflowGb = total.orElse(0) - usable.value();
        return overflowGb <= 0 || holds(need, hardware, overflowGb)
                ? Decode.speed(need, hardware, overflowGb)
                : Optional.empty();
    }

    /** Whether system memory takes what finds no room: weights only, the cache and buffers stay. */
    private static boolean holds(Memory need, HardwareShape hardware, double overflowGb) {
        RunOptions setup = need.setup();
        return hardware.systemMemoryBeside()
                && setup.systemBandwidthGbPerSec().isKnown()
                && Amount.of(overflowGb).isAtMost(setup.systemMemoryGb())
                && Amount.of(overflowGb).isAtMost(need.weightsGb());
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return Decode.work(need);
    }
}
