package dev.headroom.alias;

import dev.headroom.alias.Alias.AliasKind;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.StringFilter;
import dev.headroom.filter.TextSearch;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on other names. */
@Input("AliasFilter")
@Description("Conditions on other names; all that are given must hold.")
public final class AliasFilter {
    @Description("Whose name it is.")
    public @Nullable StringFilter subject;

    @Description("Who calls it so.")
    public @Nullable AliasKindFilter kind;

    @Description("Words that all occur in the name, however they are written.")
    public @Nullable String text;

    /** Whether the name meets the filter; no filter lets everything pass. */
    static boolean passes(@Nullable AliasFilter filter, Alias alias) {
        return filter == null
                || (StringFilter.passes(filter.subject, alias.subject())
                        && OneOf.passes(filter.kind, alias.kind())
                        && TextSearch.passes(filter.text, alias.alias()));
    }

    /** A condition on who calls it so. */
    @Input("AliasKindFilter")
    @Description("A condition on who calls something by another name.")
    public static final class AliasKindFilter implements OneOf<AliasKind> {
        @Description("Equal to this.")
        public @Nullable AliasKind eq;

        @Description("One of these.")
        public @Nullable List<@NonNull AliasKind> in;

        @Override
        public @Nullable AliasKind eq() {
            return eq;
        }

        @Override
        public @Nullable List<AliasKind> in() {
            return in;
        }
    }
}
