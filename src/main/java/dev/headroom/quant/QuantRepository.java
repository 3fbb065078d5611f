package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** Quantization formats in the database. */
@ApplicationScoped
public class QuantRepository implements PackagedTable<QuantEntity> {
    @Override
    public String file() {
        return "quants.csv";
    }

    @Override
    public String table() {
        return "quant";
    }

    @Override
    public String key(CsvRow row) {
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
    public BiConsumer<QuantEntity, CsvRow> reader() {
        return QuantEntity::read;
    }

    /** All formats as the snapshot holds them. */
    public List<Quant> snapshot() {
        return rows().map(Quant::of).toList();
    }
}
