package dev.headroom.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on changes. */
@Input("ChangeFilter")
@Description("Conditions on changes; all that are given must hold.")
public final class ChangeFilter {
    @Description("Made by exactly this actor.")
    public @Nullable String actor;

    @Description("Of rows of this table, such as gpu.")
    public @Nullable String table;

    @Description("Of the row with this slug, or number where it has none.")
    public @Nullable String key;

    @Description("Made in the transaction with this number.")
    public @Nullable String transaction;

    @Description("What was done.")
    public @Nullable ChangeAction action;

    /** Null where none is asked for; of a text that is no number one that no transaction has. */
    @Nullable
    Long transactionNumber() {
        return transaction == null ? null : transaction.matches("\\d{1,18}") ? Long.parseLong(transaction) : -1L;
    }
}
