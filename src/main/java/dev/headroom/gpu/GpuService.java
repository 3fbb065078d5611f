package dev.headroom.gpu;

import dev.headroom.edit.Changes;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.Reference;
import dev.headroom.edit.References;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Creating, updating, renaming, merging and deleting GPUs. */
@Singleton
public class GpuService extends LinkedRowService<GpuEntity, GpuInput, Gpu> {
    private final HardwareSlugs slugs;

    GpuService(Changes changes, GpuFacts facts, GpuRepository rows, HardwareSlugs slugs, References references) {
        super(changes, facts, rows, references);
        this.slugs = slugs;
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
    protected List<Reference<GpuEntity>> dependent() {
        return List.of(
                new Reference<>("benchmarks", "benchmark", "gpu_id", gpu -> gpu.id),
                new Reference<>("prices", "price", "gpu_id", gpu -> gpu.id));
    }

    @Override
    protected List<Reference<GpuEntity>> naming() {
        return List.of(new Reference<>("aliases", "alias", "subject", gpu -> gpu.slug));
    }

    @Override
    protected String renamedBy() {
        return HardwareSlugs.RENAMED_BY;
    }

    @Override
    protected String slugOf(String key) {
        return HardwareSlugs.checked(key);
    }

    @Override
    protected void rename(GpuEntity row, String key) {
        row.slug = key;
    }
}
