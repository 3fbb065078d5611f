package dev.headroom.benchmark;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of measurements over GraphQL. */
@GraphQLApi
public class BenchmarkMutations {
    private final Access access;
    private final Changes changes;
    private final BenchmarkService benchmarks;

    BenchmarkMutations(Access access, Changes changes, BenchmarkService benchmarks) {
        this.access = access;
        this.changes = changes;
        this.benchmarks = benchmarks;
    }

    @Mutation("benchmarkAdd")
    @Blocking
    @Description("Adds a measurement. For editors.")
    public BenchmarkPayload benchmarkAdd(@Name("input") @NonNull @Description("The measurement.") BenchmarkInput input)
            throws ApiException {
        return BenchmarkPayload.of(changes.make(access.require(Role.EDITOR), () -> benchmarks.add(input)));
    }

    @Mutation("benchmarkDelete")
    @Blocking
    @Description("Deletes a measurement. For editors.")
    public BenchmarkPayload benchmarkDelete(@Name("id") @Id @NonNull @Description("Its id.") String id)
            throws ApiException {
        return BenchmarkPayload.of(changes.make(access.require(Role.EDITOR), () -> benchmarks.delete(id)));
    }

    /** What came of a change of a measurement. */
    @Type("BenchmarkPayload")
    @Description("What came of a change of a measurement.")
    public record BenchmarkPayload(
            @Description("The measurement added or deleted; null where nothing was changed.") @Nullable
            Benchmark benchmark,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static BenchmarkPayload of(Changes.Outcome<Benchmark> outcome) {
            return new BenchmarkPayload(outcome.result(), outcome.errors());
        }
    }
}
