package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.Speed;
import io.smallrye.common.annotation.NonBlocking;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What follows from a speed, and how prompts are read. */
@GraphQLApi
public class SpeedApi {
    /** What the field is that an estimate has beside its speed, since encoders read and do not write. */
    public static final String PREFILL =
            "How fast it reads a prompt, as speed has it, also for models that write nothing and so have no speed.";

    public static final String PROMPT_TOKENS = "Tokens of the prompt, 1 to 16,777,216.";
    public static final String DEPTH = "Tokens in the cache before the prompt, 0 to 16,777,216.";

    @Name("prefill")
    @NonBlocking
    @Description(
            "How fast it reads a prompt, with interval and basis. Null by method SIMPLE, which has no rule for it, "
                    + "and where the throughput of the hardware or a fact of the model is unknown.")
    public @Nullable PrefillEstimate prefill(
            @Source SpeedEstimate speed,
            @Name("promptTokens") @DefaultValue("512") @Description(PROMPT_TOKENS) @Nullable Integer promptTokens,
            @Name("depth") @DefaultValue("0") @Description(DEPTH) @Nullable Integer depth)
            throws BadInputException {
        return speed.reading()
                .read(prompt(promptTokens, depth))
                .map(PrefillEstimate::of)
                .orElse(null);
    }

    @Name("prefill")
    @NonBlocking
    @Description(PREFILL)
    public @Nullable PrefillEstimate prefill(
            @Source Estimate estimate,
            @Name("promptTokens") @DefaultValue("512") @Description(PROMPT_TOKENS) @Nullable Integer promptTokens,
            @Name("depth") @DefaultValue("0") @Description(DEPTH) @Nullable Integer depth)
            throws BadInputException {
        return estimate.prefill(promptTokens, depth);
    }

    @Name("timeToFirstTokenMs")
    @NonBlocking
    @Description(
            "Milliseconds until the first token of the answer to a prompt: the prompt read, and one token written. "
                    + "Null where the prefill speed is. timeToFirstToken has the interval.")
    public @Nullable Double timeToFirstTokenMs(
            @Source SpeedEstimate speed,
            @Name("promptTokens") @NonNull @Description(PROMPT_TOKENS) Integer promptTokens)
            throws BadInputException {
        TimeToFirstToken time = timeToFirstToken(speed, promptTokens, 0);
        return time == null ? null : (Double) time.ms();
    }

    @Name("timeToFirstToken")
    @NonBlocking
    @Description(
            "Time until the first token of the answer to a prompt, with interval. Null where the prefill speed is.")
    public @Nullable TimeToFirstToken timeToFirstToken(
            @Source SpeedEstimate speed,
            @Name("promptTokens") @NonNull @Description(PROMPT_TOKENS) Integer promptTokens,
            @Name("depth") @DefaultValue("0") @Description(DEPTH) @Nullable Integer depth)
            throws BadInputException {
        Prompt prompt = prompt(promptTokens, depth);
        Optional<Speed> prefill = speed.reading().read(prompt);
        return prefill.map(known -> TimeToFirstToken.of(known, prompt.tokens(), speed.tokPerSec()))
                .orElse(null);
    }

    static Prompt prompt(@Nullable Integer promptTokens, @Nullable Integer depth) throws BadInputException {
        return new Prompt(
                promptTokens == null
                        ? Prompt.TYPICAL.tokens()
                        : InputNumbers.inRange(1, Estimator.MAX_CONTEXT_TOKENS, "promptTokens", promptTokens),
                depth == null ? 0 : InputNumbers.inRange(0, Estimator.MAX_CONTEXT_TOKENS, "depth", depth));
    }
}
