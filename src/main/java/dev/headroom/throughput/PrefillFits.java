package dev.headroom.throughput;

import dev.headroom.estimate.DecodeInterval;
import dev.headroom.estimate.Prefill;
import dev.headroom.estimate.PrefillConstants;
import dev.headroom.estimate.PrefillFit;
import dev.headroom.estimate.PrefillMeasurements;
import dev.headroom.estimate.Throughput;
import dev.headroom.facts.EstimatorFiles;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The packaged fit of prefill speed: what {@code ./mvnw -Pcalibrate} wrote.
 *
 * @param date day of the fit, yyyy-MM-dd
 * @param classes in the order in which they are tried
 * @param throughputs of chips and boards
 * @param power how power limits boards
 * @param fits by the slug of their class
 */
public record PrefillFits(
        String date,
        List<PrefillClass> classes,
        ThroughputTable throughputs,
        PowerLimit power,
        Map<String, PrefillFit> fits) {
    /** Reads the packaged tables. */
    public static PrefillFits packaged() {
        List<FactRow> rows = EstimatorFiles.rows("prefill_fit.csv");
        FactRow first = rows.get(0);
        return new PrefillFits(
                first.text("date"),
                packagedClasses(),
                ThroughputTable.packaged(),
                new PowerLimit(first.positive("enough_watts_per_tops"), first.number("power_exponent")),
                rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.text("class"), PrefillFits::fit)));
    }

    /** Reads the packaged classes, which the fit is made for. */
    public static List<PrefillClass> packagedClasses() {
        return EstimatorFiles.rows("prefill_classes.csv").stream()
                .map(PrefillClass::read)
                .toList();
    }

    /** How a GPU or device reads prompts; empty while its throughput or its class is unknown. */
    public Optional<Prefill> of(Hardware hardware) {
        return of(hardware, null);
    }

    /**
     * The same of one with a count of GPU cores.
     *
     * @param gpuCores null where the count is unknown
     */
    public Optional<Prefill> of(Hardware hardware, @Nullable Integer gpuCores) {
        Optional<PrefillClass> found = PrefillClass.of(hardware, classes);
        Optional<Throughput> throughput = found.flatMap(known -> throughputs
                .of(hardware, known.basis(), gpuCores)
                .map(of -> known.powerLimited() ? of.times(power.share(hardware.tdpWatts(), of.value())) : of));
        return throughput.flatMap(of -> found.map(PrefillClass::slug)
                .map(fits::get)
                .map(fit -> new Prefill(fit, of, PrefillMeasurements.NONE)));
    }

    private static PrefillFit fit(FactRow row) {
        Function<String, DecodeInterval> interval =
                depth -> new DecodeInterval(row.positive(depth + "_low"), row.positive(depth + "_high"));
        return new PrefillFit(
                new PrefillConstants(
                        row.positive("utilisation"),
                        row.positive("k_quant_factor"),
                        row.positive("i_quant_factor"),
                        row.positive("float_factor"),
                        row.positive("fp4_factor"),
                        row.positive("mlx_factor"),
                        row.positive("mixture_factor"),
                        row.positive("ubatch_padding"),
                        row.positive("expert_padding"),
                        row.positive("ms_per_layer"),
                        row.positive("bytes_per_activation"),
                        row.positive("operations_per_state"),
                        row.positive("attention_factor")),
                interval.apply("shallow"),
                interval.apply("deep"),
                row.number("mixture_spread"),
                row.number("mlx_spread"),
                row.count("hardware"),
                row.count("cells"));
    }
}
