package dev.headroom.decode;

import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hardware that the calibration gives constants of decode speed of its own: a row of
 * {@code estimator/decode_classes.csv}; several rows may name the same class.
 *
 * @param like slug of a wider class: this one is taken to be like that until measurements say more; null where there is
 *     none
 * @param generation hardware of the same generation, in this class and others, is taken to be alike; null where it is
 *     not told
 * @param condition which hardware it is of
 */
public record DecodeClass(
        String slug,
        String name,
        @Nullable String like,
        @Nullable String generation,
        HardwareCondition condition) {

    static DecodeClass read(FactRow row) {
        return new DecodeClass(
                row.text("class"),
                row.text("name"),
                row.optionalText("like"),
                row.optionalText("generation"),
                HardwareCondition.read(row));
    }

    /** The class and generation, by which its fit is found. */
    public String fitKey() {
        return generation == null ? slug : slug + '/' + generation;
    }

    /** The first class that describes a GPU or device; empty when none does, and its speed is unknown. */
    public static Optional<DecodeClass> of(Hardware hardware, List<DecodeClass> classes) {
        return classes.stream()
                .filter(decodeClass -> decodeClass.condition.describes(hardware))
                .findFirst();
    }

    /** Vendor of the part that computes. */
    public String accelerator() {
        return condition.accelerator();
    }
}
