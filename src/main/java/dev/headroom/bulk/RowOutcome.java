package dev.headroom.bulk;

import org.eclipse.microprofile.graphql.Description;

/** What becomes of a row that is imported. */
@Description("What becomes of a row that is imported.")
public enum RowOutcome {
    @Description("It is added.")
    ADD,
    @Description("Facts of the row with its key are changed.")
    CHANGE,
    @Description("The catalog holds it as it is.")
    UNCHANGED,
    @Description("It cannot be taken, and nothing is; userErrors tell why, by its line.")
    REFUSED
}
