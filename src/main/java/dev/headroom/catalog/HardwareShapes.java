package dev.headroom.catalog;

import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.Measurement;
import dev.headroom.estimate.Measurements;
import dev.headroom.hardware.AcceleratorClass;
import dev.headroom.hardware.DecodeClass;
import dev.headroom.hardware.DecodeFits;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.PrefillTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of all hardware as the estimator takes them.
 *
 * @param bySlug one for each GPU and device
 */
record HardwareShapes(Map<String, HardwareShape> bySlug) {
    static final DecodeFits FITS = DecodeFits.packaged();
    private static final PrefillTable PREFILL = PrefillTable.packaged();

    static HardwareShapes of(List<Hardware> hardware, List<AcceleratorClass> classes, MeasuredSpeeds measured) {
        return new HardwareShapes(hardware.stream().collect(Collectors.toUnmodifiableMap(Hardware::slug, one -> shape(one, classes, measured))));
    }

    private static HardwareShape shape(Hardware hardware, List<AcceleratorClass> classes, MeasuredSpeeds measured) {
        HardwareShape simple = AcceleratorClass.shape(hardware, classes);
        Optional<DecodeClass> decodeClass = DecodeClass.of(hardware, FITS.classes());
        Optional<DecodeFit> fit = FITS.of(hardware);
        List<Measurement> measurements = fit.isPresent() && simple.bandwidthGbPerSec().isPresent()
                ? measured.on(hardware, simple.bandwidthGbPerSec().getAsDouble(), fit.get()) : List.of();
        return new HardwareShape(simple.memoryGb(), simple.bandwidthGbPerSec(), simple.efficiency(), simple.memoryKind(), fit,
                PREFILL.of(hardware, decodeClass), new Measurements(measurements));
    }
}
