package dev.headroom.web.machines;

import dev.headroom.benchmark.Benchmark;
import dev.headroom.catalog.CatalogFacts;
import dev.headroom.compatibility.RunnableModelFilter;
import dev.headroom.device.Device;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.price.Price;
import dev.headroom.web.Fact;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.PriceColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a GPU or a device.
 *
 * @param list the list that it is in
 * @param unverified facts that their source calls unverified
 */
@CheckedTemplate(basePath = "machines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HardwarePage(
        PageFrame page,
        String name,
        Link list,
        String sentence,
        List<Fact> facts,
        List<String> unverified,
        List<String> sources,
        MethodChoice method,
        RunTable runs,
        TableRows<Price> prices,
        TableRows<Benchmark> measured,
        int measurements,
        List<SimilarHardware> similar)
        implements TemplateInstance, TabularPage {
    private static final int MEASURED_SHOWN = 60;
    private static final Table<Price> PRICES = new Table<>(
            "prices",
            List.of(
                    PriceColumns.AMOUNT,
                    PriceColumns.CURRENCY,
                    PriceColumns.KIND,
                    PriceColumns.DATE,
                    PriceColumns.PROVIDER,
                    PriceColumns.NOTE,
                    PriceColumns.SOURCE));
    private static final GraphQlQuery GPU = GraphQlQuery.of("gpu");
    private static final GraphQlQuery DEVICE = GraphQlQuery.of("device");

    static HardwarePage of(Visit visit, Link list, SlugIndex<? extends Hardware> index, String slug)
            throws ApiException {
        Hardware hardware = index.require("slug", slug);
        MethodChoice method = MethodChoice.of(visit);
        RunTable runs = RunTable.of(visit, hardware, method);
        List<Benchmark> measured = MeasuredTable.on(visit.catalog(), hardware);
        String sentence = HardwareDescription.sentence(hardware);
        PageFrame page = visit.page(
                "%s: which models it runs".formatted(hardware.name()),
                "%s Models that it holds at Q4_K_M and %s of context: %s."
                        .formatted(
                                sentence,
                                runs.fitting().get(1).label(),
                                runs.fitting().get(1).value()),
                Paths.of(hardware),
                request(visit.catalog().facts(), hardware, method, runs));
        return new HardwarePage(
                page,
                hardware.name(),
                list,
                sentence,
                HardwareDescription.of(hardware, visit.catalog()),
                hardware instanceof Device device ? device.getUnverified() : List.of(),
                hardware.sources(),
                method,
                runs,
                PRICES.of(visit.catalog().prices().of(hardware)),
                MeasuredTable.of(visit.catalog())
                        .of(measured.stream().limit(MEASURED_SHOWN).toList()),
                measured.size(),
                SimilarHardware.to(visit.catalog(), hardware));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(runs.table(), prices, measured);
    }

    private static GraphQlQuery request(CatalogFacts facts, Hardware hardware, MethodChoice method, RunTable runs) {
        var runnable = new RunnableModelFilter();
        runnable.text = runs.filter().text;
        GraphQlQuery query = hardware instanceof Gpu gpu
                ? GPU.withFacts("Facts", facts.gpus().onPageOf(gpu))
                : DEVICE.withFacts("Facts", facts.devices().onPageOf((Device) hardware));
        return runs.rowsOf(query.with("slug", hardware.slug()).with("method", method.method()))
                .with("runnable", runnable);
    }
}
