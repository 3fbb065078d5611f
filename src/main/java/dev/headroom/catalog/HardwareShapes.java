package dev.headroom.catalog;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.accelerator.DecodeClass;
import dev.headroom.accelerator.DecodeFits;
import dev.headroom.accelerator.PrefillTable;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Measurement;
import dev.headroom.estimate.Measurements;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The facts of hardware as the estimator takes them, each worked out when it is first asked for. */
final class HardwareShapes {
    static final DecodeFits FITS = DecodeFits.packaged();
    private static final PrefillTable PREFILL = PrefillTable.packaged();

    private final List<AcceleratorClass> classes;
    private final MeasuredSpeeds measured;
    private final Map<String, HardwareShape> bySlug = new ConcurrentHashMap<>();

    HardwareShapes(List<AcceleratorClass> classes, MeasuredSpeeds measured) {
        this.classes = classes;
        this.measured = measured;
    }

    HardwareShape of(Hardware hardware) {
        return bySlug.computeIfAbsent(hardware.slug(), slug -> shape(hardware));
    }

    private HardwareShape shape(Hardware hardware) {
        HardwareShape simple = AcceleratorClass.shape(hardware, classes);
        Optional<DecodeClass> decodeClass = DecodeClass.of(hardware, FITS.classes());
        Optional<DecodeFit> fit = FITS.of(hardware);
        List<Measurement> measurements =
                fit.isPresent() && simple.bandwidthGbPerSec().isKnown()
                        ? measured.on(hardware, simple.bandwidthGbPerSec().value(), fit.get())
                        : List.of();
        return new HardwareShape(
                simple.memoryGb(),
                simple.bandwidthGbPerSec(),
                simple.efficiency(),
                simple.memoryKind(),
                fit,
                PREFILL.of(hardware, decodeClass),
                new Measurements(measurements));
    }
}
