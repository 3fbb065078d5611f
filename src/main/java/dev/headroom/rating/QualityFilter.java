package dev.headroom.rating;

import dev.headroom.filter.FloatRange;
import dev.headroom.filter.IntRange;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A condition on how good a model is for a use. */
@Input("QualityFilter")
@Description(
        "A condition on how good a model is for a use; all that are given must hold, and unknown quality meets none.")
public final class QualityFilter {
    @DefaultValue(QualityUse.DEFAULT)
    @Description(QualityUse.DESCRIPTION)
    public @Nullable QualityUse use;

    @Description("The index, 0 to 100.")
    public @Nullable FloatRange index;

    @Description("Independent benchmarks that the index is made of.")
    public @Nullable IntRange benchmarks;

    /** Whether the ratings of a model meet the filter; no filter lets everything pass. */
    public static boolean passes(@Nullable QualityFilter filter, ModelRatings ratings) {
        return filter == null
                || ratings.of(QualityUse.orDefault(filter.use))
                        .filter(quality -> FloatRange.passes(filter.index, quality.index())
                                && IntRange.passes(filter.benchmarks, quality.benchmarks()))
                        .isPresent();
    }
}
