package dev.headroom.web.machines;

import dev.headroom.error.ApiException;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.gpu.GpuApi.GpuOrder;
import dev.headroom.gpu.GpuFacts;
import dev.headroom.gpu.GpuFacts.GpuOrderField;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.gpu.GpuFilter.GpuSegmentFilter;
import dev.headroom.paging.Order;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.HardwareColumns;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.SortedBy;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
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
        String budget,
        Paged<Gpu> gpus,
        TableRows<Gpu> table)
        implements TemplateInstance, TabularPage {
    private static final int ROWS = 50;
    private static final GraphQlQuery QUERY = GraphQlQuery.of("gpus");

    static GpuListPage of(Visit visit) throws ApiException {
        GpuFacts facts = visit.catalog().facts().gpus();
        HardwareSearch search = HardwareSearch.of(visit.parameters());
        Optional<GpuSegment> segment = visit.parameters().choice("segment", GpuSegment.class);
        SortedBy<GpuOrderField> sorted = SortedBy.of(visit, GpuOrderField.RELEASE_DATE, facts);
        GpuFilter filter = filter(search, segment);
        List<Gpu> all = visit.catalog().gpus().all();
        Found found = GpuFilter.found(filter, visit.catalog().search());
        List<? extends Order<Gpu>> column = List.of(new GpuOrder(sorted.field(), sorted.direction()));
        var sorting = new Sorting<Gpu>("gpus", sorted.isAsked() ? column : found.order(Gpu::slug, column), Gpu::slug);
        Paged<Gpu> rows = Paged.of(
                visit,
                sorting,
                all.stream()
                        .filter(gpu -> GpuFilter.passes(
                                filter, found, gpu, visit.catalog().prices())),
                ROWS);
        PageFrame page = visit.page(
                "GPUs",
                Format.counted(rows.total(), "GPU", "GPUs")
                        + " with memory, bandwidth and price, and the language models that "
                        + Format.plural(rows.total(), "it runs.", "they run."),
                "/gpus",
                QUERY.withFacts("Listed", facts.listed()).withRows(filter, sorting, rows));
        return new GpuListPage(
                page,
                search.text().orElse(""),
                Options.any(all.stream().map(Gpu::vendor), search.vendor()),
                Options.any(GpuSegment.values(), segment),
                search.leastGb().map(Format::number).orElse(""),
                search.mostGb().map(Format::number).orElse(""),
                search.budgetUsd().map(Format::plain).orElse(""),
                rows,
                HardwareColumns.list("gpus", "GPU", facts, visit.catalog().prices())
                        .of(rows.rows())
                        .sorted(sorted));
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
        filter.priceUsd = search.priceUsd();
        filter.segment = segment.map(one -> {
                    var condition = new GpuSegmentFilter();
                    condition.eq = one;
                    return condition;
                })
                .orElse(null);
        return filter;
    }
}
