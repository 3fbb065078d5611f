package dev.headroom.access;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** What somebody may do. */
@Description("What somebody may do.")
public enum Role {
    @Description("Everything: catalog rows, API tokens, imports, the change log and reverting.")
    ADMIN,
    @Description("Catalog rows.")
    EDITOR;

    /** The name of the role in tokens, such as {@code admin}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
