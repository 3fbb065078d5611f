package dev.headroom.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A condition on a text, compared without case. */
@Input("StringFilter")
@Description("A condition on a text, compared without case. An unknown text meets no condition.")
public final class StringFilter {
    @Description("Equal to this.")
    public @Nullable String eq;

    @Description("Equal to one of these.")
    public @Nullable List<@NonNull String> in;

    /** Whether the value meets the filter; no filter lets everything pass. */
    public static boolean passes(@Nullable StringFilter filter, @Nullable String value) {
        return filter == null
                || ((filter.eq == null || filter.eq.equalsIgnoreCase(value))
                        && (filter.in == null || filter.in.stream().anyMatch(text -> text.equalsIgnoreCase(value))));
    }
}
