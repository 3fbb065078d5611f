package dev.headroom.catalog;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.decode.DecodeFits;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Measurement;
import dev.headroom.estimate.Measurements;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Prefill;
import dev.headroom.hardware.Hardware;
import dev.headroom.throughput.PrefillFits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The facts of hardware as the estimator takes them, each worked out when it is first asked for. */
final class HardwareShapes {
    static final DecodeFits FITS = DecodeFits.packaged();
    private static final PrefillFits PREFILL = PrefillFits.packaged();

    private final List<AcceleratorClass> classes;
    private final MeasuredSpeeds measured;
    private final MeasuredPrefill measuredPrefill;
    private final Map<String, HardwareShape> bySlug = new ConcurrentHashMap<>();

    HardwareShapes(List<AcceleratorClass> classes, MeasuredSpeeds measured, MeasuredPrefill measuredPrefill) {
        this.classes = classes;
        this.measured = measured;
        this.measuredPrefill = measuredPrefill;
    }

    HardwareShape of(Hardware hardware) {
        return bySlug.computeIfAbsent(hardware.slug(), slug -> shape(hardware));
    }

    private HardwareShape shape(Hardware hardware) {
        if (hardware.memoryKind() == MemoryKind.SYSTEM) { // classes are of accelerators
            return HardwareShape.simple(
                    hardware.knownMemoryGb(), hardware.knownBandwidthGbPerSec(), Amount.UNKNOWN, MemoryKind.SYSTEM);
        }
        HardwareShape simple = AcceleratorClass.shape(hardware, classes);
        Optional<DecodeFit> fit = FITS.of(hardware)
                .or(() -> AcceleratorClass.of(hardware, classes).map(FITS::declared));
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
                prefill(hardware, simple.bandwidthGbPerSec()),
                new Measurements(measurements));
    }

    private Optional<Prefill> prefill(Hardware hardware, Amount bandwidthGbPerSec) {
        return PREFILL.of(hardware)
                .map(prefill -> bandwidthGbPerSec.isKnown()
                        ? prefill.with(measuredPrefill.on(hardware, bandwidthGbPerSec.value(), PREFILL))
                        : prefill);
    }
}
