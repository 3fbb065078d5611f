package dev.headroom.gpu;

import dev.headroom.catalog.CsvRow;
import dev.headroom.catalog.PackagedTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

/** GPUs in the database. */
@ApplicationScoped
public class GpuRepository implements PackagedTable<GpuEntity> {
    @Override
    public String file() {
        return "gpus.csv";
    }

    @Override
    public String table() {
        return "gpu";
    }

    @Override
    public String key(CsvRow row) {
        return row.text("slug");
    }

    @Override
    public String keyOf(GpuEntity gpu) {
        return gpu.slug;
    }

    @Override
    public GpuEntity create() {
        return new GpuEntity();
    }

    @Override
    public BiConsumer<GpuEntity, CsvRow> reader() {
        return GpuEntity::read;
    }

    /** All GPUs as the snapshot holds them. */
    public List<Gpu> snapshot() {
        return rows().map(Gpu::of).toList();
    }
}
