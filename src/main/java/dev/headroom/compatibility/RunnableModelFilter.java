package dev.headroom.compatibility;

import dev.headroom.filter.FloatRange;
import dev.headroom.filter.OneOf;
import dev.headroom.model.ModelFilter;
import dev.headroom.search.Found;
import dev.headroom.weights.ModelQuant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on models and on how a model runs. */
@Input("RunnableModelFilter")
@Description("Conditions on models and on how the model runs; all that are given must hold.")
public final class RunnableModelFilter extends ModelFilter {
    @Description("Tier of fit.")
    public @Nullable FitFilter fit;

    @Description("Estimated tokens per second.")
    public @Nullable FloatRange tokPerSec;

    @Description("Bits per weight of the format; the one that a model was released in has as many as can be wanted.")
    public @Nullable FloatRange bitsPerWeight;

    /** Whether a format meets the filter's condition on bits, before anything else is known. */
    public static boolean passes(@Nullable RunnableModelFilter filter, ModelQuant format) {
        return filter == null
                || filter.bitsPerWeight == null
                || FloatRange.passes(
                        format.inNativeFormat() ? filter.bitsPerWeight.withoutLeast() : filter.bitsPerWeight,
                        format.getBitsPerWeight());
    }

    /**
     * Whether the row meets the filter; no filter lets everything pass.
     *
     * @param found what its text means
     */
    static boolean passes(@Nullable RunnableModelFilter filter, Found found, Compatibility row) {
        return ModelFilter.passes(filter, found, row.getModel())
                && (filter == null
                        || (OneOf.passes(filter.fit, row.fit())
                                && FloatRange.passes(filter.tokPerSec, row.estimatedTokPerSec())
                                && passes(filter, row.modelQuant())));
    }
}
