package dev.headroom.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A condition on a whole number. */
@Input("IntRange")
@Description("A condition on a whole number. An unknown number meets no condition.")
public record IntRange(
        @Description("Equal to this.") @Nullable Integer eq,
        @Description("Not below this.") @Nullable Integer gte,
        @Description("Above this.") @Nullable Integer gt,
        @Description("Not above this.") @Nullable Integer lte,
        @Description("Below this.") @Nullable Integer lt) {

    /** Whether the value meets the range; no range lets everything pass. */
    public static boolean passes(@Nullable IntRange range, @Nullable Integer value) {
        return range == null || (value != null && range.holds(value));
    }

    private boolean holds(int value) {
        return (eq == null || value == eq)
                && (gte == null || value >= gte)
                && (gt == null || value > gt)
                && (lte == null || value <= lte)
                && (lt == null || value < lt);
    }
}
