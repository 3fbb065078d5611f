package dev.headroom.web.compare;

import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of hardware side by side; what is unknown of all is left out. */
record HardwareTraits(Catalog catalog, List<Hardware> hardware) {

    List<Trait> all() {
        return Stream.of(
                        text("Vendor", Hardware::vendor),
                        text(
                                "Kind",
                                one -> one instanceof Gpu gpu
                                        ? Format.words(gpu.segment()) + " GPU"
                                        : Format.words(((Device) one).kind())),
                        text("Architecture or chip", one -> one.chip() == null ? one.architecture() : one.chip()),
                        number("Memory", " GB", Hardware::memoryGb),
                        text("Memory type", Hardware::memoryType),
                        number("Memory bandwidth", " GB/s", Hardware::bandwidthGbPerSec),
                        number("FP16 throughput", " TFLOPS", Hardware::fp16Tflops),
                        number(
                                "Thermal design power",
                                " W",
                                one -> one instanceof Gpu gpu && gpu.tdpWatts() != null
                                        ? (Double) (double) gpu.tdpWatts()
                                        : null),
                        number("Price at launch, $", "", one -> one instanceof Gpu gpu ? gpu.msrpUsd() : null),
                        text("Released", Hardware::releaseDate),
                        number(
                                "Share of the bandwidth that SIMPLE counts on",
                                "",
                                one -> AcceleratorClass.of(one, catalog.acceleratorClasses())
                                        .map(AcceleratorClass::efficiency)
                                        .orElse(null)))
                .filter(trait -> !trait.isUnknown())
                .toList();
    }

    private Trait text(String label, Function<Hardware, String> fact) {
        return Trait.text(label, hardware.stream().map(fact).toList());
    }

    private Trait number(String label, String unit, Function<Hardware, Double> fact) {
        return Trait.number(label, unit, hardware.stream().map(fact).toList());
    }
}
