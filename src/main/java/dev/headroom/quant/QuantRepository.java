package dev.headroom.quant;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Quantization formats in the database. */
@ApplicationScoped
public class QuantRepository implements BulkTable<QuantEntity> {
    private final QuantFacts facts;

    QuantRepository(QuantFacts facts) {
        this.facts = facts;
    }

    @Override
    public String file() {
        return "quants.csv";
    }

    @Override
    public String table() {
        return "quant";
    }

    @Override
    public String key(FactRow row) {
        return row.text("name");
    }

    @Override
    public String keyOf(QuantEntity quant) {
        return quant.slug;
    }

    @Override
    public QuantEntity create() {
        return new QuantEntity();
    }

    @Override
    public String keyColumn() {
        return "name";
    }

    @Override
    public QuantFacts facts() {
        return facts;
    }

    /** All formats as the snapshot holds them. */
    public List<Quant> snapshot() {
        return rows().map(facts::record).toList();
    }
}
