package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.gpu.GpuApi.GpuOrder;
import dev.headroom.gpu.GpuApi.GpuOrderField;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.gpu.GpuFilter.GpuSegmentFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.HardwareColumns;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The list of GPUs. */
@CheckedTemplate(basePath = "machines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GpuListPage(
        PageFrame page,
        String text,
        List<Option> vendors,
        List<Option> segments,
        String least,
        String most,
        Paged<Gpu> gpus,
        TableRows<Gpu> table)
        implements TemplateInstance, TabularPage {
    private static final int ROWS = 50;
    private static final Set<GpuOrderField> TEXTS = Set.of(GpuOrderField.NAME, GpuOrderField.VENDOR);
    private static final GraphQlQuery QUERY = GraphQlQuery.of("gpus");

    private static final Table<Gpu> TABLE = new Table<>(
            "gpus",
            List.of(
                    HardwareColumns.name("GPU").asRowHead().orderedBy(GpuOrderField.NAME),
                    HardwareColumns.VENDOR.orderedBy(GpuOrderField.VENDOR),
                    HardwareColumns.MEMORY.headed("GB").orderedBy(GpuOrderField.MEMORY),
                    HardwareColumns.BANDWIDTH.headed("GB/s").orderedBy(GpuOrderField.BANDWIDTH),
                    HardwareColumns.FP16_THROUGHPUT.headed("FP16 TFLOPS").orderedBy(GpuOrderField.FP16_TFLOPS),
                    HardwareColumns.DESIGN_POWER.headed("Watts").orderedBy(GpuOrderField.TDP),
                    HardwareColumns.PRICE.headed("Launch price, $").orderedBy(GpuOrderField.PRICE),
                    HardwareColumns.RELEASED.orderedBy(GpuOrderField.RELEASE_DATE),
                    HardwareColumns.SEGMENT));

    static GpuListPage of(Visit visit) throws ApiException {
        HardwareSearch search = HardwareSearch.of(visit.parameters());
        Optional<GpuSegment> segment = visit.parameters().choice("segment", GpuSegment.class);
        SortedBy<GpuOrderField> sorted = SortedBy.of(visit, GpuOrderField.RELEASE_DATE, TEXTS);
        GpuFilter filter = filter(search, segment);
        List<Gpu> all = visit.catalog().gpus().all();
        var sorting = new Sorting<Gpu>("gpus", List.of(new GpuOrder(sorted.field(), sorted.direction())), Gpu::slug);
        Paged<Gpu> rows = Paged.of(visit, sorting, all.stream().filter(gpu -> GpuFilter.passes(filter, gpu)), ROWS);
        PageFrame page = visit.page(
                "GPUs",
                "%d GPUs with memory, bandwidth and price, and the language models that they run."
                        .formatted(rows.total()),
                "/gpus",
                QUERY.withRows(filter, sorting, rows));
        return new GpuListPage(
                page,
                search.text().orElse(""),
                Options.any(all.stream().map(Gpu::vendor), search.vendor()),
                Options.any(GpuSegment.values(), segment),
                search.leastGb().map(Format::number).orElse(""),
                search.mostGb().map(Format::number).orElse(""),
                rows,
                TABLE.of(rows.rows()).sorted(sorted));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(table);
    }

    private static GpuFilter filter(HardwareSearch search, Optional<GpuSegment> segment) {
        var filter = new GpuFilter();
        filter.text = search.text().orElse(null);
        filter.vendor = search.vendorFilter();
        filter.memoryGb = search.memoryGb();
        filter.segment = segment.map(one -> {
                    var condition = new GpuSegmentFilter();
                    condition.eq = one;
                    return condition;
                })
                .orElse(null);
        return filter;
    }
}
