package dev.headroom.gpu;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactCells;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** GPUs in the database. */
@ApplicationScoped
public class GpuRepository implements BulkTable<GpuEntity> {
    private final HardwareSlugs slugs;

    GpuRepository(HardwareSlugs slugs) {
        this.slugs = slugs;
    }

    @Override
    public String file() {
        return "gpus.csv";
    }

    @Override
    public String table() {
        return "gpu";
    }

    @Override
    public String key(FactRow row) {
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
    public BiConsumer<GpuEntity, FactRow> reader() {
        return GpuEntity::read;
    }

    @Override
    public String keyColumn() {
        return "slug";
    }

    @Override
    public Optional<Class<?>> input() {
        return Optional.of(GpuInput.class);
    }

    @Override
    public Set<String> takenElsewhere() {
        return slugs.all(HardwareKind.DEVICE);
    }

    @Override
    public void write(GpuEntity gpu, FactCells out) {
        gpu.write(out);
    }

    /** All GPUs as the snapshot holds them. */
    public List<Gpu> snapshot() {
        return rows().map(Gpu::of).toList();
    }
}
