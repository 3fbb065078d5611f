package dev.headroom.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A condition on a whole number. */
@Input("IntRange")
@Description("A condition on a whole number. An unknown number meets no condition.")
public record IntRange(
        @Description("Equal to this.") Integer eq,
        @Description("Not below this.") Integer gte,
        @Description("Above this.") Integer gt,
        @Description("Not above this.") Integer lte,
        @Description("Below this.") Integer lt) {

    /** Whether the value meets the range; no range lets everything pass. */
    public static boolean passes(IntRange range, Integer value) {
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
