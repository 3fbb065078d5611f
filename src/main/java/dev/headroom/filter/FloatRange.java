package dev.headroom.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A condition on a number. */
@Input("FloatRange")
@Description("A condition on a number. An unknown number meets no condition.")
public record FloatRange(
        @Description("Equal to this.") @Nullable Double eq,
        @Description("Not below this.") @Nullable Double gte,
        @Description("Above this.") @Nullable Double gt,
        @Description("Not above this.") @Nullable Double lte,
        @Description("Below this.") @Nullable Double lt) {

    /** Whether the value meets the range; no range lets everything pass. */
    public static boolean passes(@Nullable FloatRange range, @Nullable Number value) {
        return range == null || (value != null && range.holds(value.doubleValue()));
    }

    /** The same without its lower end. */
    public FloatRange withoutLeast() {
        return new FloatRange(eq, null, null, lte, lt);
    }

    private boolean holds(double value) {
        return (eq == null || value == eq)
                && (gte == null || value >= gte)
                && (gt == null || value > gt)
                && (lte == null || value <= lte)
                && (lt == null || value < lt);
    }
}
