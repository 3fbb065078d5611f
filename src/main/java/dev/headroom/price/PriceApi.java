package dev.headroom.price;

import dev.headroom.hardware.Hardware;
import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Prices of hardware over GraphQL. */
@GraphQLApi
public class PriceApi {
    private final Supplier<Prices> prices;

    PriceApi(Supplier<Prices> prices) {
        this.prices = prices;
    }

    @Name("prices")
    @NonBlocking
    @NonNull
    @Description("All known prices, the newest first; those without a date are the last ones.")
    public List<@NonNull Price> prices(@Source Hardware hardware) {
        return prices.get().of(hardware);
    }

    @Name("lowestPrice")
    @NonBlocking
    @Description("The lowest known price in US dollars to buy it for, new or used; null where none is known. Of one "
            + "provider the newest price counts, and a price at launch only where no list price is known.")
    public @Nullable Price lowestPrice(@Source Hardware hardware) {
        return prices.get().lowest(hardware).orElse(null);
    }
}
