package dev.headroom.web.api;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.ApiException;
import dev.headroom.gpu.GpuSegment;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.ModelCategory;
import dev.headroom.web.Address;
import dev.headroom.web.Paths;
import dev.headroom.web.Visit;
import dev.headroom.web.compare.CompareQueries;
import dev.headroom.web.machines.HardwareQueries;
import dev.headroom.web.models.ModelQueries;
import dev.headroom.web.start.StartQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The query behind each page of the site, by examples that the catalog has. */
record PageQueries(Visit visit) {
    private static final int COMPARED = 2;

    List<PageQuery> all() throws ApiException {
        List<PageQuery> queries = new ArrayList<>(List.of(
                new PageQuery("start", "Start page", "/", "/", StartQueries.page(at("/"))),
                new PageQuery("models", "List of models", "/models", "/models", ModelQueries.list(at("/models"))),
                new PageQuery("gpus", "List of GPUs", "/gpus", "/gpus", HardwareQueries.gpus(at("/gpus"))),
                new PageQuery(
                        "devices",
                        "List of devices",
                        "/devices",
                        "/devices",
                        HardwareQueries.devices(at("/devices")))));
        List<Model> models = popular(visit.catalog());
        for (Model model : models.stream().limit(1).toList()) {
            queries.add(new PageQuery(
                    "model",
                    "A model",
                    "/models/SLUG?quant=&context=&method=",
                    Paths.of(model),
                    ModelQueries.page(at(Paths.of(model)), model.slug())));
        }
        List<Hardware> gpus =
                newest(visit.catalog().gpus().all().stream().filter(gpu -> gpu.segment() == GpuSegment.CONSUMER));
        for (Hardware gpu : gpus.stream().limit(1).toList()) {
            queries.add(new PageQuery(
                    "gpu",
                    "A GPU",
                    "/gpus/SLUG?method=",
                    Paths.of(gpu),
                    HardwareQueries.page(at(Paths.of(gpu)), gpu.slug())));
        }
        for (Hardware device : newest(visit.catalog().devices().all().stream()).stream()
                .limit(1)
                .toList()) {
            queries.add(new PageQuery(
                    "device",
                    "A device",
                    "/devices/SLUG?method=",
                    Paths.of(device),
                    HardwareQueries.page(at(Paths.of(device)), device.slug())));
        }
        if (gpus.size() == COMPARED) {
            queries.add(new PageQuery(
                    "compared-hardware",
                    "Hardware side by side",
                    "/compare?a=SLUG&b=SLUG&c=SLUG",
                    Paths.comparison(gpus.get(0).slug(), gpus.get(1).slug()),
                    CompareQueries.page(
                            comparing(gpus.get(0).slug(), gpus.get(1).slug()))));
        }
        if (models.size() == COMPARED) {
            queries.add(new PageQuery(
                    "compared-models",
                    "Models side by side",
                    "/compare?a=SLUG&b=SLUG&c=SLUG",
                    Paths.comparison(models.get(0).slug(), models.get(1).slug()),
                    CompareQueries.page(
                            comparing(models.get(0).slug(), models.get(1).slug()))));
        }
        return queries;
    }

    private Visit at(String path) {
        return visit.to(Address.of(path));
    }

    private Visit comparing(String slug, String otherSlug) {
        return visit.to(Address.of("/compare").with("a", slug).with("b", otherSlug));
    }

    private static List<Model> popular(Catalog catalog) {
        return catalog.models().all().stream()
                .filter(model -> model.category() == ModelCategory.CHAT && model.downloads() != null)
                .sorted(Comparator.comparing(Model::downloads).reversed().thenComparing(Model::slug))
                .limit(COMPARED)
                .toList();
    }

    private static List<Hardware> newest(Stream<? extends Hardware> hardware) {
        return hardware.filter(one -> one.releaseDate() != null)
                .map(one -> (Hardware) one)
                .sorted(Comparator.comparing(Hardware::releaseDate).reversed().thenComparing(Hardware::slug))
                .limit(COMPARED)
                .toList();
    }
}
