package dev.headroom.web.compare;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.catalog.Catalog;
import dev.headroom.device.Device;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.HardwareColumns;
import java.util.List;

/** The facts of hardware that are compared. */
final class HardwareTraits {
    private HardwareTraits() {}

    static List<Trait> of(Catalog catalog, List<Hardware> hardware) {
        return List.of(
                        HardwareColumns.VENDOR,
                        Column.text("Kind", HardwareTraits::kind),
                        Column.text(
                                "Architecture or chip",
                                (Hardware one) -> one.chip() == null ? one.architecture() : one.chip()),
                        HardwareColumns.MEMORY.withUnit(),
                        HardwareColumns.MEMORY_TYPE,
                        HardwareColumns.BANDWIDTH.withUnit(),
                        HardwareColumns.FP16_THROUGHPUT.withUnit(),
                        HardwareColumns.DESIGN_POWER.withUnit(),
                        HardwareColumns.PRICE.headed("Price at launch, $"),
                        HardwareColumns.RELEASED,
                        Column.number(
                                "Share of the bandwidth that SIMPLE counts on",
                                "fraction",
                                (Hardware one) -> AcceleratorClass.of(one, catalog.acceleratorClasses())
                                        .map(AcceleratorClass::efficiency)
                                        .orElse(null),
                                Format::number))
                .stream()
                .map(column -> Trait.of(column, hardware))
                .toList();
    }

    private static String kind(Hardware one) {
        return one instanceof Gpu gpu ? Format.words(gpu.segment()) + " GPU" : Format.words(((Device) one).kind());
    }
}
