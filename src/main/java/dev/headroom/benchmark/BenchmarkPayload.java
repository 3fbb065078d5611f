package dev.headroom.benchmark;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a measurement. */
@Description("What came of a change of a measurement.")
public record BenchmarkPayload(
        @Description("The measurement added or deleted; null where nothing was changed.")
        Benchmark benchmark,

        @NonNull @Description("Why nothing was changed; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static BenchmarkPayload of(Changes.Outcome<Benchmark> outcome) {
        return new BenchmarkPayload(outcome.result(), outcome.errors());
    }
}
