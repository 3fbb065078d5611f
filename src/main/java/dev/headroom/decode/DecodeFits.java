package dev.headroom.decode;

import dev.headroom.accelerator.AcceleratorClass;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeFit;
import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.GpuCores;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The packaged fit of decode speed: what {@code ./mvnw -Pcalibrate} wrote.
 *
 * @param date day of the fit, yyyy-MM-dd
 * @param classes in the order in which they are tried
 * @param fits by the slug of their class
 * @param generations by {@link DecodeClass#fitKey}, for hardware whose generation is told
 * @param cores of GPUs and chips
 */
public record DecodeFits(
        String date,
        List<DecodeClass> classes,
        Map<String, DecodeFit> fits,
        Map<String, DecodeFit> generations,
        GpuCores cores) {
    /** Class whose constants are those of all vendors. */
    private static final String OF_ALL_VENDORS = "other";

    /** Reads the packaged tables. */
    public static DecodeFits packaged() {
        List<FactRow> rows = EstimatorFiles.rows("decode_fit.csv");
        return new DecodeFits(
                rows.get(0).text("date"),
                packagedClasses(),
                fits(rows, false, row -> row.text("class")),
                fits(rows, true, row -> row.text("class") + '/' + row.text("generation")),
                GpuCores.packaged());
    }

    private static Map<String, DecodeFit> fits(
            List<FactRow> rows, boolean ofGenerations, Function<FactRow, String> key) {
        return rows.stream()
                .filter(row -> (row.optionalText("generation") != null) == ofGenerations)
                .collect(Collectors.toUnmodifiableMap(key, DecodeFits::fit));
    }

    /** Reads the packaged classes, which the fit is made for. */
    public static List<DecodeClass> packagedClasses() {
        return EstimatorFiles.rows("decode_classes.csv").stream()
                .map(DecodeClass::read)
                .toList();
    }

    /** The fit for a GPU or device; empty when no class describes it, and its speed is unknown. */
    public Optional<DecodeFit> of(Hardware hardware) {
        Amount perCore = cores.bandwidthPerCore(hardware);
        return DecodeClass.of(hardware, classes)
                .map(one -> generations.getOrDefault(one.fitKey(), fits.get(one.slug())))
                .map(fit -> perCore.isKnown() ? fit.at(perCore.value()) : fit);
    }

    /**
     * The fit for hardware that no packaged class describes but a class of the catalog does: the share of the bandwidth
     * and the time per layer that it declares. All else, and that time where it declares none, is of all vendors. So is
     * the interval, with which the calibration estimated each vendor from the measurements of the others alone: a wide
     * one, because nothing but its class tells of this hardware.
     */
    public DecodeFit declared(AcceleratorClass accelerator) {
        return Objects.requireNonNull(fits.get(OF_ALL_VENDORS), OF_ALL_VENDORS)
                .declared(accelerator.shareOfBandwidth(), Amount.ofNullable(accelerator.msPerLayer()));
    }

    private static DecodeFit fit(FactRow row) {
        Function<String, DecodeInterval> interval =
                kind -> new DecodeInterval(row.positive(kind + "_low"), row.positive(kind + "_high"));
        return new DecodeFit(
                new DecodeConstants(
                        row.positive("efficiency"),
                        row.number("core_load"),
                        row.positive("k_quant_factor"),
                        row.positive("i_quant_factor"),
                        row.positive("mixture_factor"),
                        row.positive("cache_factor"),
                        row.positive("ms_per_layer"),
                        row.positive("mixture_layer_factor"),
                        row.number("recurrent_layer_extra"),
                        row.number("expert_extra")),
                Amount.ofNullable(row.optionalPositive("core_gb_s")),
                interval.apply("dense"),
                interval.apply("mixture"),
                row.count("hardware"),
                row.count("cells"),
                SpeedBasis.MODELLED);
    }
}
