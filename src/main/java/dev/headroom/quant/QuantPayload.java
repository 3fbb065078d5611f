package dev.headroom.quant;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a quantization format. */
@Description("What came of a change of a quantization format.")
public record QuantPayload(
        @Description("The quantization format after the change, or the one deleted; null where nothing was changed.")
        Quant quant,

        @NonNull @Description("Why nothing was changed; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static QuantPayload of(Changes.Outcome<Quant> outcome) {
        return new QuantPayload(outcome.result(), outcome.errors());
    }
}
