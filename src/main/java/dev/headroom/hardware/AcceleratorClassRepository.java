package dev.headroom.hardware;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Accelerator classes in the database. */
@ApplicationScoped
public class AcceleratorClassRepository implements PanacheRepository<AcceleratorClassEntity>, PackagedTable {
    @Override
    public String file() {
        return "accelerator_classes.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(accelerator -> accelerator.slug).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return row.text("class");
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(AcceleratorClassEntity::of));
    }

    /** All classes as the snapshot holds them. */
    public List<AcceleratorClass> snapshot() {
        return streamAll().map(AcceleratorClass::of).toList();
    }
}
