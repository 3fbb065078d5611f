package dev.headroom.web.machines;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Fact;
import dev.headroom.web.FactColumns;
import dev.headroom.web.Format;
import dev.headroom.web.PriceColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about a GPU or a device, fact by fact and in a sentence. */
final class HardwareDescription {
    private HardwareDescription() {}

    static List<Fact> of(Hardware hardware, Catalog catalog) {
        Stream<Fact> own = hardware instanceof Gpu gpu
                ? FactColumns.onPage(catalog.facts().gpus(), gpu)
                : FactColumns.onPage(catalog.facts().devices(), (Device) hardware);
        Optional<AcceleratorClass> accelerator = AcceleratorClass.of(hardware, catalog.acceleratorClasses());
        Stream<Fact> speed = Stream.of(new Fact(
                "Share of the bandwidth that SIMPLE counts on",
                accelerator
                        .map(one -> "%s (%s)".formatted(Format.number(one.efficiency()), one.name()))
                        .orElse(Format.UNKNOWN)));
        Stream<Fact> price = Stream.of(new Fact(
                "Lowest known price",
                catalog.prices()
                        .lowest(hardware)
                        .map(one -> "%s (%s)".formatted(PriceColumns.amount(one), PriceColumns.kindAndDate(one)))
                        .orElse(Format.UNKNOWN)));
        return Stream.of(own, price, speed).flatMap(facts -> facts).toList();
    }

    static String sentence(Hardware hardware) {
        String what = hardware instanceof Gpu gpu
                ? "%s GPU by %s".formatted(Format.withArticle(Format.words(gpu.segment())), gpu.vendor())
                : "%s on %s".formatted(Format.withArticle(Format.words(((Device) hardware).kind())), hardware.chip());
        return "%s is %s with %s of memory and a memory bandwidth of %s."
                .formatted(
                        hardware.name(),
                        what,
                        hardware.memoryGb() == null ? "an unknown size" : Format.number(hardware.memoryGb()) + " GB",
                        hardware.bandwidthGbPerSec() == null
                                ? Format.UNKNOWN + " size"
                                : Format.number(hardware.bandwidthGbPerSec()) + " GB/s");
    }
}
