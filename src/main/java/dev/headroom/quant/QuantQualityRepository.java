package dev.headroom.quant;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Quality measurements in the database. */
@ApplicationScoped
public class QuantQualityRepository implements PanacheRepository<QuantQualityEntity>, PackagedTable {
    @Override
    public String file() {
        return "quants_quality.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(quality -> quality.packagedKey).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return row.identity();
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(QuantQualityEntity::of));
    }

    /** All measurements as the snapshot holds them. */
    public List<QuantQuality> snapshot() {
        return streamAll().map(QuantQuality::of).toList();
    }
}
