package dev.headroom.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A condition on a number. */
@Input("FloatRange")
@Description("A condition on a number. An unknown number meets no condition.")
public record FloatRange(
        @Description("Equal to this.") Double eq,
        @Description("Not below this.") Double gte,
        @Description("Above this.") Double gt,
        @Description("Not above this.") Double lte,
        @Description("Below this.") Double lt) {

    /** Whether the value meets the range; no range lets everything pass. */
    public static boolean passes(FloatRange range, Number value) {
        return range == null || (value != null && range.holds(value.doubleValue()));
    }

    private boolean holds(double value) {
        return (eq == null || value == eq)
                && (gte == null || value >= gte)
                && (gt == null || value > gt)
                && (lte == null || value <= lte)
                && (lt == null || value < lt);
    }
}
