package dev.headroom.model;

import dev.headroom.estimate.Memory;
import dev.headroom.estimate.Printed;
import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Memory that a model needs, term by term, in 10^9 bytes to three decimals. */
@Description("Memory that a model needs, term by term, in 10^9 bytes to three decimals. A term that is null is unknown.")
public record MemoryEstimate(
        @Description("The weights.") Double weightsGb,
        @Description("The key-value cache at contextLength.") Double kvCacheGb,
        @Description("What the runtime needs beside them.") double overheadGb,
        @Description("The sum.") Double totalGb,
        @Description("Tokens of context that the cache is for.") int contextLength,
        @NonNull @Description("How it was computed.") EstimationMethod method) {

    public static MemoryEstimate of(Memory memory) {
        return new MemoryEstimate(shown(memory.weightsGb()), shown(memory.kvCacheGb()), Printed.threeDecimals(memory.overheadGb()),
                shown(memory.totalGb()), memory.contextTokens(), EstimationMethod.of(memory.method()));
    }

    private static Double shown(OptionalDouble gb) {
        return gb.isPresent() ? (Double) Printed.threeDecimals(gb.getAsDouble()) : null;
    }
}
