package dev.headroom.model;

import dev.headroom.quant.Quant;
import dev.headroom.quant.QuantLadder;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Which quantizations of a model to look at first. */
@Description("Which quantizations of a model to look at first.")
public record RecommendedQuant(
        @Description("The best balance of quality and memory.") @Nullable
        ModelQuant best,

        @Description("The next better one.") @Nullable ModelQuant better,
        @Description("The smallest one.") @Nullable ModelQuant smallest) {

    public static RecommendedQuant of(QuantLadder ladder, Function<Quant, ModelQuant> modelAt) {
        return new RecommendedQuant(
                ladder.best().map(modelAt).orElse(null),
                ladder.better().map(modelAt).orElse(null),
                ladder.smallest().map(modelAt).orElse(null));
    }
}
