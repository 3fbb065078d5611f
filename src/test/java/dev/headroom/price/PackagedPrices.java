package dev.headroom.price;

import dev.headroom.facts.FactRow;
import dev.headroom.facts.PackagedRows;
import dev.headroom.gpu.GpuEntity;
import java.util.List;
import java.util.stream.LongStream;

/** The rows of prices.csv as the snapshot holds them, without a database. */
public final class PackagedPrices {
    private static final PriceFacts FACTS = new PriceFacts();

    private PackagedPrices() {}

    public static List<Price> read() {
        List<FactRow> rows = PackagedRows.read("prices.csv");
        return LongStream.range(0, rows.size())
                .mapToObj(n -> price(n, rows.get((int) n)))
                .toList();
    }

    /** What it is of does not matter to the snapshot, which knows its slug alone. */
    private static Price price(long id, FactRow row) {
        var entity = new PriceEntity();
        entity.id = id;
        entity.gpu = new GpuEntity();
        entity.gpu.slug = row.text("hardware");
        FACTS.read(entity, row);
        return FACTS.record(entity);
    }
}
