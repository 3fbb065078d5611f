package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What follows from a speed. */
@GraphQLApi
public class SpeedApi {
    private static final int LONGEST_PROMPT = 16_777_216;
    private static final double MS_PER_SECOND = 1000;

    @Name("timeToFirstTokenMs")
    @NonBlocking
    @Description(
            "Milliseconds until the first token of the answer to a prompt: the prompt read, and one token written. "
                    + "Null where the "
                    + "prefill speed is.")
    public @Nullable Double timeToFirstTokenMs(
            @Source SpeedEstimate speed,
            @Name("promptTokens") @NonNull @Description("Tokens of the prompt, 1 to 16,777,216.") Integer promptTokens)
            throws BadInputException {
        if (promptTokens < 1 || promptTokens > LONGEST_PROMPT) {
            throw new BadInputException("promptTokens", promptTokens, "between 1 and " + LONGEST_PROMPT);
        }
        return speed.prefillTokPerSec() == null
                ? null
                : (Double) (double)
                        Math.round(MS_PER_SECOND * (promptTokens / speed.prefillTokPerSec() + 1 / speed.tokPerSec()));
    }
}
