package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.GpuInput;
import dev.headroom.gpu.GpuService;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.Paths;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** GPUs. */
@Singleton
final class GpuRows implements RowKind<GpuInput, Gpu> {
    private final Access access;
    private final GpuService gpus;
    private final InputForm<GpuInput> form;

    GpuRows(Access access, GpuService gpus) {
        this.access = access;
        this.gpus = gpus;
        this.form = InputForm.of(gpus.facts(), "");
    }

    @Override
    public String path() {
        return "gpus";
    }

    @Override
    public String one() {
        return "GPU";
    }

    @Override
    public String many() {
        return "GPUs";
    }

    @Override
    public InputForm<GpuInput> form() {
        return form;
    }

    @Override
    public SlugIndex<Gpu> rows(Catalog catalog) {
        return catalog.gpus();
    }

    @Override
    public Optional<SearchKind> searched() {
        return Optional.of(SearchKind.GPU);
    }

    @Override
    public Row row(Gpu gpu) {
        return new Row(
                gpu.slug(),
                gpu.name(),
                "%s, %s GB".formatted(gpu.vendor(), Format.number(gpu.memoryGb())),
                gpu.version(),
                gpu.sources(),
                Paths.of(gpu));
    }

    @Override
    public GpuInput facts(Gpu gpu) {
        return gpus.facts().entered(gpu);
    }

    @Override
    public String references(Catalog catalog, Gpu gpu) {
        int benchmarks = Math.toIntExact(catalog.benchmarks().stream()
                .filter(benchmark -> gpu.slug().equals(benchmark.gpuSlug()))
                .count());
        int prices = catalog.prices().rows(gpu);
        return Stream.of(
                        benchmarks == 0 ? "" : Format.counted(benchmarks, "benchmark", "benchmarks"),
                        prices == 0 ? "" : Format.counted(prices, "price", "prices"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    @Override
    public Optional<Gap> gap(Catalog catalog, Gpu gpu) {
        return AcceleratorClassRows.gap(catalog, gpu);
    }

    @Override
    public List<Link> related(Gpu gpu) {
        return List.of(
                Related.list("Prices", "prices", gpu.slug()),
                Related.add("Add a price", "prices", "hardware", gpu.slug()),
                Related.list("Measurements", "benchmarks", gpu.slug()),
                Related.add("Add a measurement", "benchmarks", "gpu", gpu.slug()));
    }

    @Override
    public Optional<LinkedRowService<?, ?, Gpu>> linked() {
        return Optional.of(gpus);
    }

    @Override
    public Outcome<Gpu> create(GpuInput input) throws ApiException {
        return gpus.create(access.require(Role.EDITOR), input);
    }

    @Override
    public Outcome<Gpu> update(String slug, GpuInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return gpus.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion);
    }

    @Override
    public Outcome<Gpu> delete(String slug, boolean cascade) throws ApiException {
        return gpus.delete(access.require(Role.EDITOR), slug, cascade);
    }
}
