package dev.headroom.web.site;

import dev.headroom.catalog.Catalog;
import dev.headroom.web.Address;
import dev.headroom.web.KnownPages;
import dev.headroom.web.Link;
import dev.headroom.web.Paths;
import dev.headroom.web.calculator.CalculatorResource;
import dev.headroom.web.compare.CompareResource;
import dev.headroom.web.machines.DeviceResource;
import dev.headroom.web.machines.GpuResource;
import dev.headroom.web.models.ModelResource;
import dev.headroom.web.run.RunResource;
import dev.headroom.web.search.SearchResource;
import dev.headroom.web.site.PageKind.Place;
import dev.headroom.web.start.StartResource;
import dev.headroom.web.vram.VramResource;
import dev.headroom.web.vram.VramSizes;
import io.quarkus.qute.TemplateGlobal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of page of the site, but for those of admins. */
@Singleton
public class SiteMap implements KnownPages {
    public static final List<PageKind> KINDS = List.of(
            PageKind.page("/", "Start page").asking(StartResource::query),
            PageKind.page("/run", "What can I run?")
                    .in(Place.HEADER)
                    .described("the models that a GPU or device runs, ranked; takes hardware (slug), or memory (GB), "
                            + "bandwidth (GB/s) and like (class), and context, speed, users, use, quant, sort")
                    .asking(Examples::run, RunResource::query),
            PageKind.each("/vram/SLUG?method=", "By memory", catalog -> VramSizes.links(catalog).stream())
                    .described("what runs in so many GB, whole ones from 1 to 1024")
                    .asking(catalog -> Stream.of(Address.of(VramSizes.path(16))), VramResource::query),
            PageKind.page("/models", "Models")
                    .in(Place.HEADER)
                    .described("/models/SLUG takes quant, context (tokens) and method (simple or detailed) as "
                            + "parameters")
                    .asking(ModelResource::listQuery),
            PageKind.each(
                            "/models/SLUG?quant=&context=&method=",
                            "A model",
                            catalog -> catalog.models().all().stream()
                                    .map(model -> new Link(model.name(), Paths.of(model))))
                    .asking(Examples::model, ModelResource::query),
            PageKind.page("/gpus", "GPUs")
                    .in(Place.HEADER)
                    .described("/gpus/SLUG tells what a board runs at 4K, 8K, 32K and 128K of context")
                    .asking(GpuResource::listQuery),
            PageKind.each(
                            "/gpus/SLUG?method=",
                            "A GPU",
                            catalog -> catalog.gpus().all().stream().map(gpu -> new Link(gpu.name(), Paths.of(gpu))))
                    .asking(Examples::gpu, GpuResource::query),
            PageKind.page("/devices", "Devices")
                    .in(Place.HEADER)
                    .described("the same for Macs, mini PCs, servers, tablets and phones")
                    .asking(DeviceResource::listQuery),
            PageKind.each(
                            "/devices/SLUG?method=",
                            "A device",
                            catalog -> catalog.devices().all().stream()
                                    .map(device -> new Link(device.name(), Paths.of(device))))
                    .asking(Examples::device, DeviceResource::query),
            PageKind.page("/compare", "Compare")
                    .in(Place.HEADER)
                    .described("/compare takes the slugs of two or three GPUs and devices, or of two or three "
                            + "models, as a, b and c"),
            PageKind.each("/compare?a=SLUG&b=SLUG&c=SLUG", "Hardware side by side", catalog -> Stream.empty())
                    .asking(Examples::comparedHardware, CompareResource::query),
            PageKind.each("/compare?a=SLUG&b=SLUG&c=SLUG", "Models side by side", catalog -> Stream.empty())
                    .asking(Examples::comparedModels, CompareResource::query),
            PageKind.page("/calculator", "Calculator")
                    .in(Place.HEADER)
                    .described("the inputs of the GraphQL query estimate as parameters")
                    .asking(Examples::calculation, CalculatorResource::query),
            PageKind.page("/search", "Search")
                    .in(Place.FOOTER)
                    .described("q is what people type: a name of a model or of hardware, or one of each")
                    .asking(catalog -> Stream.of(Address.of("/search").with("q", "rtx 4090")), SearchResource::query),
            PageKind.page("/accuracy", "Accuracy")
                    .in(Place.FOOTER)
                    .described("the errors of all estimates against published measurements"),
            PageKind.page("/submit", "Submit a measurement")
                    .in(Place.FOOTER)
                    .described("a form for what llama-bench or ollama run --verbose printed"),
            PageKind.page("/api", "API").in(Place.FOOTER).described("the GraphQL query behind each page"));

    /** What the layout links to. */
    @TemplateGlobal
    static final class InLayout {
        static final List<PageKind> HEADER_PAGES = in(Place.HEADER);
        static final List<PageKind> FOOTER_PAGES = in(Place.FOOTER);

        private InLayout() {}

        private static List<PageKind> in(Place place) {
            return KINDS.stream().filter(kind -> kind.place() == place).toList();
        }
    }

    @Override
    public Stream<Link> all(Catalog catalog) {
        return links(catalog);
    }

    static Stream<Link> links(Catalog catalog) {
        return KINDS.stream().flatMap(kind -> kind.pages().apply(catalog));
    }
}
