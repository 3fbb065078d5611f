package dev.headroom.gpu;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** GPUs in the database. */
@ApplicationScoped
public class GpuRepository implements PanacheRepository<GpuEntity>, PackagedTable {
    @Override
    public String file() {
        return "gpus.csv";
    }

    @Override
    public Set<String> keys() {
        return streamAll().map(gpu -> gpu.slug).collect(Collectors.toSet());
    }

    @Override
    public String key(CsvRow row) {
        return row.text("slug");
    }

    @Override
    public void add(List<CsvRow> rows) {
        persist(rows.stream().map(GpuEntity::of));
    }

    /** All GPUs as the snapshot holds them. */
    public List<Gpu> snapshot() {
        return streamAll().map(Gpu::of).toList();
    }
}
