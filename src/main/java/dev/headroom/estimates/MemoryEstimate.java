package dev.headroom.estimates;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Rounding;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Memory that a model needs, term by term, in 10^9 bytes to three decimals. */
@Description(
        "Memory that a model needs, term by term, in 10^9 bytes to three decimals. A term that is null is unknown.")
public record MemoryEstimate(
        @Description("The weights.") @Nullable Double weightsGb,

        @Description("Weights among those that the runtime leaves in the host's memory with all layers on a GPU of its "
                + "own: what is unknown of them counts nothing.")
        double hostWeightsGb,

        @Description("The other weights.") @Nullable Double deviceWeightsGb,

        @Description("The key-value cache at contextLength, of all requests.") @Nullable
        Double kvCacheGb,

        @Description("What recurrent and convolution layers keep whatever the context.") @Nullable
        Double recurrentStateGb,

        @Description("What the runtime computes in.") @Nullable
        Double computeBufferGb,

        @Description("What the runtime and the driver take; with method SIMPLE all that is beside weights and cache.")
        double runtimeGb,

        @Description("What turns images and sound into tokens, where it is loaded; 0 also where its size is unknown.")
        double projectorGb,

        @Description("What makes drafts of tokens: its weights, cache and buffer; 0 without.") @Nullable
        Double draftGb,

        @Description("All that is beside weights and cache.") @Nullable
        Double overheadGb,

        @Description("The sum, on device and host.") @Nullable
        Double totalGb,

        @Description(
                "Whether more than totalGb is needed for images and sound: it leaves out a projector whose size is "
                        + "unknown.")
        boolean totalIsLowerBound,

        @NonNull @Description("The same to the byte.") MemoryBytes bytes,
        @Description("Tokens of context of each request.") int contextLength,
        @NonNull @Description("How it was computed.") EstimationMethod method) {

    public static MemoryEstimate of(Memory memory) {
        return new MemoryEstimate(
                shown(memory.weightsGb()),
                Rounding.threeDecimals(memory.hostWeightsGb().orElse(0)),
                shown(memory.deviceWeightsGb()),
                shown(memory.kvCacheGb()),
                shown(memory.recurrentStateGb()),
                shown(memory.computeBufferGb()),
                Rounding.threeDecimals(memory.runtimeGb()),
                Rounding.threeDecimals(memory.projectorGb().orElse(0)),
                shown(memory.draftGb()),
                shown(memory.overheadGb()),
                shown(memory.totalGb()),
                memory.totalIsLowerBound(),
                MemoryBytes.of(memory),
                memory.contextTokens(),
                memory.method());
    }

    private static @Nullable Double shown(Amount gb) {
        return gb.map(Rounding::threeDecimals).orNull();
    }
}
