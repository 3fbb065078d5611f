package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Quantization formats in the database. */
@ApplicationScoped
public class QuantRepository implements PanacheRepository<QuantEntity>, PackagedTable {
    @Override
    public String file() {
        return "quants.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(quant -> quant.slug).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return row.text("name");
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(QuantEntity::of));
    }

    /** All formats as the snapshot holds them. */
    public List<Quant> snapshot() {
        return streamAll().map(Quant::of).toList();
    }
}
