package dev.headroom.access;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** What somebody may do. */
@Description("What somebody may do.")
public enum Role {
    @Description("Everything: catalog rows, API tokens, the change log and reverting.")
    ADMIN,
    @Description("Catalog rows, one by one and by import.")
    EDITOR;

    /** The name of the role in tokens, such as {@code admin}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
