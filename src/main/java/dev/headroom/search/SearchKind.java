package dev.headroom.search;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a name is of. */
@Enum("SearchKind")
@Description("What a name is of.")
public enum SearchKind {
    @Description("A model.")
    MODEL,
    @Description("A GPU board.")
    GPU,
    @Description("A device.")
    DEVICE;

    /** GPUs and devices. */
    public static final Set<SearchKind> HARDWARE = EnumSet.of(GPU, DEVICE);
    /** Everything that has a name. */
    public static final Set<SearchKind> ALL = EnumSet.allOf(SearchKind.class);

    /** This kind alone. */
    public Set<SearchKind> only() {
        return EnumSet.of(this);
    }
}
