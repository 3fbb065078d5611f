package dev.headroom.web.site;

import dev.headroom.catalog.Catalog;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.web.Address;
import dev.headroom.web.Paths;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that are examples of a kind of page: none where the catalog lacks what they are of. */
final class Examples {
    private static final int COMPARED = 2;

    private Examples() {}

    static Stream<Address> model(Catalog catalog) {
        return popular(catalog).limit(1).map(Paths::of).map(Address::of);
    }

    static Stream<Address> gpu(Catalog catalog) {
        return gpus(catalog).limit(1).map(Paths::of).map(Address::of);
    }

    static Stream<Address> device(Catalog catalog) {
        return newest(catalog.devices().all().stream()).limit(1).map(Paths::of).map(Address::of);
    }

    static Stream<Address> run(Catalog catalog) {
        return gpus(catalog).limit(1).map(gpu -> Address.of("/run").with("hardware", gpu.slug()));
    }

    static Stream<Address> calculation(Catalog catalog) {
        return popular(catalog)
                .limit(1)
                .map(model ->
                        Address.of("/calculator").with("model", model.slug()).with("quant", "Q4_K_M"));
    }

    static Stream<Address> comparedHardware(Catalog catalog) {
        return compared(gpus(catalog).map(Hardware::slug));
    }

    static Stream<Address> comparedModels(Catalog catalog) {
        return compared(popular(catalog).map(Model::slug));
    }

    private static Stream<Address> compared(Stream<String> slugs) {
        List<String> first = slugs.limit(COMPARED).toList();
        return first.size() < COMPARED
                ? Stream.empty()
                : Stream.of(Address.of("/compare").with("a", first.get(0)).with("b", first.get(1)));
    }

    private static Stream<Model> popular(Catalog catalog) {
        return catalog.models().all().stream()
                .filter(model -> model.category() == ModelCategory.CHAT && model.downloads() != null)
                .sorted(Comparator.comparing(Model::downloads).reversed().thenComparing(Model::slug));
    }

    private static Stream<Hardware> gpus(Catalog catalog) {
        return newest(catalog.gpus().all().stream().filter(gpu -> gpu.segment() == GpuSegment.CONSUMER));
    }

    private static Stream<Hardware> newest(Stream<? extends Hardware> hardware) {
        return hardware.filter(one -> one.releaseDate() != null)
                .map(one -> (Hardware) one)
                .sorted(Comparator.comparing(Hardware::releaseDate).reversed().thenComparing(Hardware::slug));
    }
}
