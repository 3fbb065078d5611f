package dev.headroom.quant;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of quants.csv as the snapshot holds them, without a database. */
public final class PackagedQuants {
    private PackagedQuants() {}

    public static List<Quant> read() {
        var facts = new QuantFacts();
        return PackagedRows.read("quants.csv").stream()
                .map(row -> {
                    QuantEntity entity = new QuantEntity();
                    facts.read(entity, row);
                    return facts.record(entity);
                })
                .toList();
    }
}
