package dev.headroom.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
        OptionalDouble cacheGb = OptionalDouble.empty();
        OptionalDouble stateGb = OptionalDouble.empty();
        OptionalDouble computeGb = OptionalDouble.empty();
        if (model.shape().layers().isPresent()) {
            LayerMap layers = model.shape().layers().get();
            var slots = new CacheCells((long) contextTokens * setup.parallel(), setup.parallel());
            cacheGb = gb(layers.cacheBytes(slots, setup));
            stateGb = gb(layers.stateBytes(setup.parallel()));
            computeGb = computeBufferGb(model.shape().hiddenSize(), layers, slots, setup);
        }
        return new Memory(
                model,
                contextTokens,
                setup,
                model.weightsGb(),
                cacheGb,
                stateGb,
                computeGb,
                runtimeGb,
                model.projectorGb(),
                EstimationMethod.DETAILED);
    }

    private static OptionalDouble computeBufferGb(
            OptionalInt hiddenSize, LayerMap layers, CacheCells slots, RunOptions setup) {
        return hiddenSize.isPresent()
                ? gb(ComputeBuffer.bytes(hiddenSize.getAsInt(), layers.scratchBytesPerToken(setup), slots, setup))
                : OptionalDouble.empty();
    }

    private static OptionalDouble gb(double bytes) {
        return Double.isNaN(bytes) ? OptionalDouble.empty() : OptionalDouble.of(bytes / BYTES_PER_GB);
    }

    @Override
    public OptionalDouble usableGb(HardwareShape hardware, RunOptions setup) {
        if (hardware.memoryGb().isEmpty()) {
            return OptionalDouble.empty();
        }
        double markedGib = hardware.memoryGb().getAsDouble();
        double share = setup.usableShare()
                .orElseGet(() -> UsableMemory.usableShare(hardware.memoryKind(), markedGib, setup.runtime()));
        double reservedGb = setup.reservedGb().orElseGet(() -> UsableMemory.reservedGb(hardware.memoryKind()));
        return OptionalDouble.of(Math.max(0, setup.deviceCount() * (markedGib * GB_PER_GIB * share - reservedGb)));
    }

    /**
     * Also where the need is unknown but the weights that a token reads were measured, so that it must have found room,
     * and where part of the weights is in system memory, if the setup gives its size and bandwidth.
     */
    @Override
    public Optional<Speed> decode(Memory need, HardwareShape hardware) {
        boolean measured = need.model().readGb().isPresent();
        OptionalDouble usable = usableGb(hardware, need.setup());
        if (usable.isEmpty() || (need.totalGb().isEmpty() && !measured)) {
            return Optional.empty();
        }
        double overflowGb = need.totalGb().orElse(0) - usable.getAsDouble();
        return overflowGb <= 0 || holds(need, hardware, overflowGb)
                ? Decode.speed(need, hardware, overflowGb)
                : Optional.empty();
    }

    /** Whether system memory takes what finds no room: weights only, the cache and buffers stay. */
    private static boolean holds(Memory need, HardwareShape hardware, double overflowGb) {
        RunOptions setup = need.setup();
        return hardware.systemMemoryBeside()
                && setup.systemBandwidthGbPerSec().isPresent()
                && setup.systemMemoryGb().isPresent()
                && overflowGb <= setup.systemMemoryGb().getAsDouble()
                && overflowGb <= need.weightsGb().getAsDouble();
    }

    @Override
    public Optional<DecodeWork> work(Memory need) {
        return Decode.work(need);
    }
}
