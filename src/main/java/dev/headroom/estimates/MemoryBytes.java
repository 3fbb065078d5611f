package dev.headroom.estimates;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.Memory;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Memory that a model needs, term by term, in bytes. */
@Description("Memory that a model needs, term by term, in bytes. A term that is null is unknown.")
public record MemoryBytes(
        @Description("The weights.") @Nullable Long weights,

        @Description("Weights among those that the runtime leaves in the host's memory.")
        long hostWeights,

        @Description("The other weights.") @Nullable Long deviceWeights,
        @Description("The key-value cache.") @Nullable Long kvCache,

        @Description("What recurrent and convolution layers keep.") @Nullable
        Long recurrentState,

        @Description("What the runtime computes in.") @Nullable
        Long computeBuffer,

        @Description("What the runtime and the driver take; with method SIMPLE all that is beside weights and cache.")
        long runtime,

        @Description("What turns images and sound into tokens, where it is loaded.")
        long projector,

        @Description("The sum, on device and host.") @Nullable
        Long total) {
    private static final double BYTES_PER_GB = 1e9;

    static MemoryBytes of(Memory memory) {
        return new MemoryBytes(
                known(memory.weightsGb()),
                bytes(memory.hostWeightsGb().orElse(0)),
                known(memory.deviceWeightsGb()),
                known(memory.kvCacheGb()),
                known(memory.recurrentStateGb()),
                known(memory.computeBufferGb()),
                bytes(memory.runtimeGb()),
                bytes(memory.projectorGb().orElse(0)),
                known(memory.totalGb()));
    }

    private static @Nullable Long known(Amount gb) {
        return gb.isKnown() ? (Long) bytes(gb.value()) : null;
    }

    private static long bytes(double gb) {
        return Math.round(gb * BYTES_PER_GB);
    }
}
