package dev.headroom.quant;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Quantization formats in the database. */
@ApplicationScoped
public class QuantRepository implements BulkTable<QuantEntity> {
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
    public BiConsumer<QuantEntity, FactRow> reader() {
        return QuantEntity::read;
    }

    @Override
    public String keyColumn() {
        return "name";
    }

    @Override
    public Optional<Class<?>> input() {
        return Optional.of(QuantInput.class);
    }

    @Override
    public void write(QuantEntity quant, FactCells out) {
        quant.write(out);
    }

    /** All formats as the snapshot holds them. */
    public List<Quant> snapshot() {
        return rows().map(Quant::of).toList();
    }
}
