package dev.headroom.gpu;

import dev.headroom.facts.BulkTable;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** GPUs in the database. */
@ApplicationScoped
public class GpuRepository implements BulkTable<GpuEntity> {
    private final GpuFacts facts;
    private final HardwareSlugs slugs;

    GpuRepository(GpuFacts facts, HardwareSlugs slugs) {
        this.facts = facts;
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
    public String keyColumn() {
        return "slug";
    }

    @Override
    public GpuFacts facts() {
        return facts;
    }

    @Override
    public Set<String> takenElsewhere() {
        return slugs.all(HardwareKind.DEVICE);
    }

    /** All GPUs as the snapshot holds them. */
    public List<Gpu> snapshot() {
        return rows().map(facts::record).toList();
    }
}
