package dev.headroom.benchmark;

import dev.headroom.edit.Edits;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a measurement. */
@Description("What came of a change of a measurement.")
public record BenchmarkPayload(
        @Description("The measurement added or deleted; null where nothing was changed.") Benchmark benchmark,
        @NonNull @Description("Why nothing was changed; empty where it was.") List<@NonNull UserError> userErrors) {

    static BenchmarkPayload of(Edits.Outcome<Benchmark> outcome) {
        return new BenchmarkPayload(outcome.result(), outcome.errors());
    }
}
