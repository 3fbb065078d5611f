package dev.headroom.catalog;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.alias.Alias;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.device.Device;
import dev.headroom.facts.Rows;
import dev.headroom.facts.SlugRows;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.price.Prices;
import dev.headroom.quality.QuantQuality;
import dev.headroom.quant.Quant;
import dev.headroom.search.Search;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Supplier;

/** Gives each feature its rows of the present catalog, so that none has to know the others. */
@ApplicationScoped
public class CatalogRows {
    private final CatalogStore store;

    CatalogRows(CatalogStore store) {
        this.store = store;
    }

    @Produces
    SlugRows<Model> models() {
        return () -> store.current().models();
    }

    @Produces
    SlugRows<Quant> quants() {
        return () -> store.current().quants();
    }

    @Produces
    Rows<QuantQuality> qualities() {
        return () -> store.current().qualities();
    }

    @Produces
    SlugRows<Gpu> gpus() {
        return () -> store.current().gpus();
    }

    @Produces
    SlugRows<Device> devices() {
        return () -> store.current().devices();
    }

    @Produces
    SlugRows<Hardware> hardware() {
        return () -> store.current().hardware();
    }

    @Produces
    Rows<AcceleratorClass> acceleratorClasses() {
        return () -> store.current().acceleratorClasses();
    }

    @Produces
    Search search() {
        return () -> store.current().search();
    }

    @Produces
    Rows<Alias> aliases() {
        return () -> store.current().aliases();
    }

    @Produces
    Rows<Benchmark> benchmarks() {
        return () -> store.current().benchmarks();
    }

    @Produces
    Supplier<Prices> prices() {
        return () -> store.current().prices();
    }

    @Produces
    BuyingPrices buyingPrices() {
        return hardware -> store.current().prices().lowestUsd(hardware);
    }
}
