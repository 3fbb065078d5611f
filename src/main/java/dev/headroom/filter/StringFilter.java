package dev.headroom.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on a text, compared without case. */
@Input("StringFilter")
@Description("A condition on a text, compared without case. An unknown text meets no condition.")
public final class StringFilter {
    @Description("Equal to this.")
    public String eq;

    @Description("Equal to one of these.")
    public List<@NonNull String> in;

    /** Whether the value meets the filter; no filter lets everything pass. */
    public static boolean passes(StringFilter filter, String value) {
        return filter == null
                || ((filter.eq == null || filter.eq.equalsIgnoreCase(value))
                        && (filter.in == null || filter.in.stream().anyMatch(text -> text.equalsIgnoreCase(value))));
    }
}
