package dev.headroom.throughput;

import dev.headroom.facts.EstimatorFiles;
import dev.headroom.hardware.Hardware;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hardware computes at once, and how chips were sold, over GraphQL. */
@GraphQLApi
public class ThroughputApi {
    private final ThroughputTable throughputs = ThroughputTable.packaged();
    private final List<ChipVariant> variants =
            EstimatorFiles.rows("memory_sold.csv").stream().map(ChipVariant::of).toList();

    @Name("throughput")
    @NonBlocking
    @NonNull
    @Description("What it computes at once, which the speed of prefill follows from: one row, or one for each count of "
            + "cores that its chip was sold with at its memory. Empty where nothing is known.")
    public List<@NonNull ComputeThroughput> throughput(@Source Hardware hardware) {
        return throughputs.possible(hardware).stream()
                .map(ComputeThroughput::of)
                .toList();
    }

    @Query("chipVariants")
    @NonBlocking
    @NonNull
    @Description("How chips that share their memory with the processor were sold: counts of cores, and memory sizes.")
    public List<@NonNull ChipVariant> chipVariants(
            @Name("chip") @Description("Only this chip, such as Apple M4 Max, in any case.") @Nullable String chip) {
        return variants.stream().filter(variant -> variant.is(chip)).toList();
    }
}
