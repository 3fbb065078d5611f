package dev.headroom.gpu;

import dev.headroom.edit.Changes;
import dev.headroom.edit.References;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Creating, updating and deleting GPUs. */
@Singleton
public class GpuService extends RowService<GpuEntity, GpuInput, Gpu> {
    private final HardwareSlugs slugs;
    private final References references;

    GpuService(Changes changes, GpuFacts facts, GpuRepository rows, HardwareSlugs slugs, References references) {
        super(changes, facts, rows);
        this.slugs = slugs;
        this.references = references;
    }

    @Override
    protected GpuEntity blank(GpuInput input) {
        var row = new GpuEntity();
        row.slug = Slug.of(Objects.requireNonNull(input.name, "required of a new row"));
        return row;
    }

    @Override
    protected String slug(GpuEntity row) {
        return row.slug;
    }

    @Override
    protected int version(GpuEntity row) {
        return row.version;
    }

    @Override
    protected boolean isTakenElsewhere(String slug) {
        return slugs.isTaken(slug);
    }

    @Override
    protected Map<String, Long> references(GpuEntity row) {
        Map<String, Long> counts = new LinkedHashMap<>(references.count("benchmarks", "benchmark", "gpu_id", row.id));
        counts.putAll(references.count("prices", "price", "gpu_id", row.id));
        return counts;
    }

    @Override
    protected void deleteReferences(GpuEntity row) {
        references.delete("benchmark", "gpu_id", row.id);
        references.delete("price", "gpu_id", row.id);
    }
}
