package dev.headroom.gpu;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a GPU. */
@Description("What came of a change of a GPU.")
public record GpuPayload(
        @Description("The GPU after the change, or the one deleted; null where nothing was changed.")
        Gpu gpu,

        @NonNull @Description("Why nothing was changed; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static GpuPayload of(Changes.Outcome<Gpu> outcome) {
        return new GpuPayload(outcome.result(), outcome.errors());
    }
}
