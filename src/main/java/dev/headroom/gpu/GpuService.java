package dev.headroom.gpu;

import dev.headroom.edit.InputValidation;
import dev.headroom.edit.OptionalFact;
import dev.headroom.edit.References;
import dev.headroom.edit.RowService;
import dev.headroom.edit.Slug;
import dev.headroom.hardware.HardwareSlugs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Creating, updating and deleting GPUs. */
@Singleton
public class GpuService extends RowService<GpuEntity, GpuInput, Gpu> {
    private static final List<OptionalFact<GpuInput, GpuEntity>> OPTIONAL_FACTS = List.of(
            new OptionalFact<>("memoryType", input -> input.memoryType, row -> row.memoryType = null),
            new OptionalFact<>("busWidthBits", input -> input.busWidthBits, row -> row.busWidthBits = null),
            new OptionalFact<>("fp16Tflops", input -> input.fp16Tflops, row -> row.fp16Tflops = null),
            new OptionalFact<>("tdpWatts", input -> input.tdpWatts, row -> row.tdpWatts = null),
            new OptionalFact<>("releaseDate", input -> input.releaseDate, row -> row.releaseDate = null),
            new OptionalFact<>("msrpUsd", input -> input.msrpUsd, row -> row.msrpUsd = null),
            new OptionalFact<>("instructionSet", input -> input.instructionSet, row -> row.instructionSet = null));

    private final HardwareSlugs slugs;
    private final References references;

    GpuService(InputValidation inputs, GpuRepository rows, HardwareSlugs slugs, References references) {
        super(inputs, rows);
        this.slugs = slugs;
        this.references = references;
    }

    @Override
    protected GpuEntity blank(GpuInput input) {
        var row = new GpuEntity();
        row.slug = Slug.of(input.name);
        return row;
    }

    @Override
    protected void apply(GpuInput input, GpuEntity row) {
        input.applyTo(row);
    }

    @Override
    protected List<OptionalFact<GpuInput, GpuEntity>> optionalFacts() {
        return OPTIONAL_FACTS;
    }

    @Override
    protected Gpu record(GpuEntity row) {
        return Gpu.of(row);
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
        return references.count("benchmarks", "benchmark", "gpu_id", row.id);
    }

    @Override
    protected void deleteReferences(GpuEntity row) {
        references.delete("benchmark", "gpu_id", row.id);
    }
}
