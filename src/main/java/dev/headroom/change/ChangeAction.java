package dev.headroom.change;

import org.eclipse.microprofile.graphql.Description;

/** What was done to a row. */
@Description("What was done to a row.")
public enum ChangeAction {
    @Description("It was added.")
    INSERT,
    @Description("Facts of it were changed.")
    UPDATE,
    @Description("It was deleted.")
    DELETE
}
