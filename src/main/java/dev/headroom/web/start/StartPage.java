package dev.headroom.web.start;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.device.DeviceApi.DeviceOrder;
import dev.headroom.device.DeviceFacts.DeviceOrderField;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.gpu.GpuApi.GpuOrder;
import dev.headroom.gpu.GpuFacts.GpuOrderField;
import dev.headroom.gpu.GpuFilter;
import dev.headroom.gpu.GpuFilter.GpuSegmentFilter;
import dev.headroom.model.Model;
import dev.headroom.model.ModelApi.ModelOrder;
import dev.headroom.model.ModelRowFacts.ModelOrderField;
import dev.headroom.paging.Direction;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Link;
import dev.headroom.web.ModelColumns;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paths;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/** The start page. */
@CheckedTemplate(basePath = "start", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
        PageFrame page,
        int modelCount,
        int gpuCount,
        int deviceCount,
        int fileCount,
        int benchmarkCount,
        TableRows<Model> models,
        List<Link> gpus,
        List<Link> devices)
        implements TemplateInstance, TabularPage {
    private static final int MODELS = 15;
    private static final int HARDWARE = 12;
    private static final Sorting<Model> POPULAR =
            new Sorting<>("models", List.of(new ModelOrder(ModelOrderField.DOWNLOADS, Direction.DESC)), Model::slug);
    private static final Sorting<Gpu> NEWEST_GPUS =
            new Sorting<>("gpus", List.of(new GpuOrder(GpuOrderField.RELEASE_DATE, Direction.DESC)), Gpu::slug);
    private static final Sorting<Device> NEWEST_DEVICES = new Sorting<>(
            "devices", List.of(new DeviceOrder(DeviceOrderField.RELEASE_DATE, Direction.DESC)), Device::slug);
    private static final GpuFilter CONSUMER = consumer();
    private static final GraphQlQuery QUERY = GraphQlQuery.of("start")
            .with("popular", POPULAR.orders())
            .with("models", MODELS)
            .with("gpus", CONSUMER)
            .with("newestGpus", NEWEST_GPUS.orders())
            .with("newestDevices", NEWEST_DEVICES.orders())
            .with("hardware", HARDWARE);

    static StartPage of(Visit visit) {
        Catalog catalog = visit.catalog();
        PageFrame page = visit.page(
                "Which language models can my hardware run?",
                "Memory, fit and speed of %s on %s and %s, each number with what it rests on."
                        .formatted(
                                Format.counted(
                                        catalog.models().all().size(),
                                        "open-weight language model",
                                        "open-weight language models"),
                                Format.counted(catalog.gpus().all().size(), "GPU", "GPUs"),
                                Format.counted(catalog.devices().all().size(), "device", "devices")),
                "/",
                QUERY);
        return new StartPage(
                page,
                catalog.models().all().size(),
                catalog.gpus().all().size(),
                catalog.devices().all().size(),
                catalog.filesByModel().values().stream().mapToInt(List::size).sum(),
                catalog.benchmarks().size(),
                table(catalog)
                        .of(POPULAR.sorted(catalog.models().all().stream()).stream()
                                .limit(MODELS)
                                .toList()),
                NEWEST_GPUS
                        .sorted(catalog.gpus().all().stream()
                                .filter(gpu -> GpuFilter.passes(CONSUMER, Found.EVERYTHING, gpu, catalog.prices())))
                        .stream()
                        .limit(HARDWARE)
                        .map(gpu -> new Link(gpu.name(), Paths.of(gpu)))
                        .toList(),
                NEWEST_DEVICES.sorted(catalog.devices().all().stream()).stream()
                        .limit(HARDWARE)
                        .map(device -> new Link(device.name(), Paths.of(device)))
                        .toList());
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(models);
    }

    private static Table<Model> table(Catalog catalog) {
        var columns = new ModelColumns(catalog);
        return new Table<Model>(
                        "models",
                        List.of(
                                ModelColumns.NAME,
                                columns.publisher(),
                                columns.parameters(),
                                columns.contextLength().headed("Context"),
                                columns.vram(),
                                columns.downloads()))
                .styled("models");
    }

    private static GpuFilter consumer() {
        var filter = new GpuFilter();
        filter.segment = new GpuSegmentFilter();
        filter.segment.eq = GpuSegment.CONSUMER;
        return filter;
    }
}
