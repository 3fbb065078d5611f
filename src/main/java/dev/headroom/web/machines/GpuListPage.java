package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.gpu.GpuOrder;
import dev.headroom.gpu.GpuOrderField;
import dev.headroom.gpu.GpuSegment;
import dev.headroom.gpu.GpuSegmentFilter;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.Paths;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of GPUs. */
@CheckedTemplate(basePath = "machines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GpuListPage(
        PageFrame page,
        String text,
        List<Option> vendors,
        List<Option> segments,
        String least,
        String most,
        List<Column> columns,
        Paged<Row> gpus)
        implements TemplateInstance {
    private static final int ROWS = 50;
    private static final Set<GpuOrderField> TEXTS = Set.of(GpuOrderField.NAME, GpuOrderField.VENDOR);
    private static final GraphQlQuery QUERY = GraphQlQuery.of("gpus");

    /** One GPU. */
    public record Row(
            String name,
            String href,
            String vendor,
            String segment,
            String memory,
            String bandwidth,
            String tflops,
            String watts,
            String price,
            String released) {}

    static GpuListPage of(Visit visit) throws ApiException {
        HardwareSearch search = HardwareSearch.of(visit.parameters());
        Optional<GpuSegment> segment = visit.parameters().choice("segment", GpuSegment.class);
        SortedBy<GpuOrderField> sorted = SortedBy.of(visit, GpuOrderField.RELEASE_DATE, TEXTS);
        GpuFilter filter = filter(search, segment);
        List<Gpu> all = visit.catalog().gpus().all();
        var sorting = new Sorting<Gpu>("gpus", List.of(new GpuOrder(sorted.field(), sorted.direction())), Gpu::slug);
        Paged<Row> rows = Paged.of(visit, sorting, all.stream().filter(gpu -> GpuFilter.passes(filter, gpu)), ROWS)
                .map(GpuListPage::row);
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
                List.of(
                        sorted.column("GPU", GpuOrderField.NAME),
                        sorted.column("Vendor", GpuOrderField.VENDOR),
                        sorted.column("GB", GpuOrderField.MEMORY),
                        sorted.column("GB/s", GpuOrderField.BANDWIDTH),
                        sorted.column("FP16 TFLOPS", GpuOrderField.FP16_TFLOPS),
                        sorted.column("Watts", GpuOrderField.TDP),
                        sorted.column("Launch price, $", GpuOrderField.PRICE),
                        sorted.column("Released", GpuOrderField.RELEASE_DATE)),
                rows);
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

    private static Row row(Gpu gpu) {
        return new Row(
                gpu.name(),
                Paths.of(gpu),
                gpu.vendor(),
                Format.words(gpu.segment()),
                Format.number(gpu.memoryGb()),
                Format.number(gpu.bandwidthGbPerSec()),
                Format.number(gpu.fp16Tflops()),
                Format.count(gpu.tdpWatts()),
                Format.number(gpu.msrpUsd()),
                Format.known(gpu.releaseDate()));
    }
}
