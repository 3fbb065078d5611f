package dev.headroom.throughput;

import dev.headroom.decode.HardwareCondition;
import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hardware that the calibration gives constants of its own for reading prompts: a row of
 * {@code estimator/prefill_classes.csv}; several rows may name the same class.
 *
 * @param family classes that are taken to be alike until measurements say more; null where there are none
 * @param basis what its throughput is counted in
 * @param condition which hardware it is of
 * @param powerLimited whether its boards are slower where they may draw less power for their throughput
 * @param attentionShare share of the throughput that the units have which attention is computed on: FP16 beside INT8,
 *     and on RDNA the vector units, which have not grown as the matrix units have
 * @param progress what the utilisation of a vendor's classes may go along with: of Apple the generation, of RDNA the
 *     logarithm of what the matrix units have grown by; 0 where there is none
 */
public record PrefillClass(
        String slug,
        String name,
        @Nullable String family,
        ThroughputBasis basis,
        HardwareCondition condition,
        boolean powerLimited,
        double attentionShare,
        double progress) {

    static PrefillClass read(FactRow row) {
        return new PrefillClass(
                row.text("class"),
                row.text("name"),
                row.optionalText("family"),
                row.constant("basis", ThroughputBasis.class),
                HardwareCondition.read(row),
                row.either("power_limited", "yes", "no"),
                row.positive("attention_share"),
                row.optionalText("progress") == null ? 0 : row.number("progress"));
    }

    /** The first class that describes a GPU or device; empty when none does, and its speed is unknown. */
    public static Optional<PrefillClass> of(Hardware hardware, List<PrefillClass> classes) {
        return classes.stream().filter(one -> one.condition.describes(hardware)).findFirst();
    }

    /** Vendor of the part that computes. */
    public String accelerator() {
        return condition.accelerator();
    }
}
