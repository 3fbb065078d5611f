package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.SimpleEstimator;
import org.jspecify.annotations.Nullable;

/** The {@code contextLength} argument of every computed field. */
public final class ContextLength {
    static final int BASE = SimpleEstimator.BASE_CONTEXT_TOKENS;
    /** Its default, for the schema. */
    public static final String DEFAULT = "" + BASE;
    /** Its description, for the schema. */
    public static final String DESCRIPTION = "Tokens of context, 1 to 16,777,216.";

    private ContextLength() {}

    /** The tokens asked for; a null that a client spells out means the default. */
    public static int checked(@Nullable Integer tokens) throws BadInputException {
        if (tokens == null) {
            return BASE;
        }
        if (tokens < 1 || tokens > Estimator.MAX_CONTEXT_TOKENS) {
            throw new BadInputException("contextLength", tokens, "between 1 and " + Estimator.MAX_CONTEXT_TOKENS);
        }
        return tokens;
    }
}
