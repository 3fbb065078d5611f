package dev.headroom.weights;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Which quantizations of a model to look at first. */
@Description("Which quantizations of a model to look at first.")
public record RecommendedQuant(
        @Description("The format that the model was released in where that has fewer than 16 bits, else the best "
                + "balance of quality and memory.")
        @Nullable
        ModelQuant best,

        @Description("The next better one.") @Nullable ModelQuant better,
        @Description("The smallest one.") @Nullable ModelQuant smallest) {

    public static RecommendedQuant of(OfferedFormats offered) {
        return new RecommendedQuant(
                offered.balance().orElse(null),
                offered.better().orElse(null),
                offered.smallest().orElse(null));
    }
}
