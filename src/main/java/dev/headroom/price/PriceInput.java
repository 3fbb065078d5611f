package dev.headroom.price;

import dev.headroom.price.Price.PriceKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Facts of a price that an admin enters; null leaves a fact as it is. */
@Input("PriceInput")
@Description("Facts of a price. A new one needs hardware, kind, amount, currency and source; a change its source.")
public final class PriceInput {
    @Description("Slug of a GPU or a device.")
    public @Nullable String hardware;

    @Description("What is paid for. The launch price of a GPU in US dollars is msrpUsd of the GPU.")
    public @Nullable PriceKind kind;

    @Description("How much, in the currency, 0.0001 to 1,000,000,000.")
    public @Nullable Double amount;

    @Description("Currency by ISO 4217, such as USD.")
    public @Nullable String currency;

    @Description("Day, month or year that it is of: yyyy, yyyy-MM or yyyy-MM-dd.")
    public @Nullable String date;

    @Description("Who asked for it: a shop, a market, a maker or a cloud, up to 100 characters.")
    public @Nullable String provider;

    @Description("What it is for and conditions, up to 500 characters.")
    public @Nullable String note;

    @Description("Where it was published.")
    public @Nullable String source;
}
