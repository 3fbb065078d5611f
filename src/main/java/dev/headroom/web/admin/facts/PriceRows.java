package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.price.Price;
import dev.headroom.price.PriceInput;
import dev.headroom.price.PriceService;
import dev.headroom.web.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prices, but for those at launch that GPUs tell themselves. */
@Singleton
final class PriceRows extends KeylessRows<PriceInput, Price> {
    private final Access access;
    private final Changes changes;
    private final PriceService prices;

    PriceRows(Access access, Changes changes, PriceService prices) {
        super(access, changes, prices, "Price");
        this.access = access;
        this.changes = changes;
        this.prices = prices;
    }

    @Override
    public String path() {
        return "prices";
    }

    @Override
    public String one() {
        return "price";
    }

    @Override
    public String many() {
        return "prices";
    }

    @Override
    Stream<Price> all(Catalog catalog) {
        return catalog.prices().rows();
    }

    @Override
    String key(Price price) {
        return price.key();
    }

    @Override
    public Row row(Price price) {
        return new Row(
                price.key(),
                price.hardwareSlug(),
                words(
                        Format.words(price.kind()),
                        Format.number(price.amount()) + " " + price.currency(),
                        price.provider(),
                        price.date()),
                price.version(),
                price.sources(),
                "");
    }

    @Override
    public boolean canChange() {
        return true;
    }

    @Override
    public Outcome<Price> update(String slug, PriceInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return changes.make(access.require(Role.EDITOR), () -> prices.update(id(slug), input, unset, expectedVersion));
    }
}
