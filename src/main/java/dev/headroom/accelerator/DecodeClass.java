package dev.headroom.accelerator;

import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Hardware that the calibration gives constants of decode speed of its own: a row of
 * {@code estimator/decode_classes.csv}. A condition that is null holds for all; several rows may name the same class.
 *
 * @param like slug of a wider class: this one is taken to be like that until measurements say more; null where there is
 *     none
 * @param generation hardware of the same generation, in this class and others, is taken to be alike; null where it is
 *     not told
 * @param accelerator vendor of the part that computes
 * @param chip the device's chip as a whole
 * @param architecture the GPU's architecture as a whole
 * @param memoryType the memory's type as a whole
 */
public record DecodeClass(
        String slug,
        String name,
        @Nullable String like,
        @Nullable String generation,
        @Nullable HardwareKind hardwareKind,
        String accelerator,
        @Nullable Pattern chip,
        @Nullable Pattern architecture,
        @Nullable Pattern memoryType) {

    static DecodeClass read(FactRow row) {
        return new DecodeClass(
                row.text("class"),
                row.text("name"),
                row.optionalText("like"),
                row.optionalText("generation"),
                row.optionalConstant("hardware_kind", HardwareKind.class),
                row.text("accelerator_vendor"),
                pattern(row, "chip"),
                pattern(row, "architecture"),
                pattern(row, "memory_type"));
    }

    private static @Nullable Pattern pattern(FactRow row, String column) {
        String text = row.optionalText(column);
        try {
            return text == null ? null : Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw row.malformed(column, "is \"%s\", not a regular expression".formatted(text));
        }
    }

    /** The class and generation, by which its fit is found. */
    public String fitKey() {
        return generation == null ? slug : slug + '/' + generation;
    }

    /** The first class that describes a GPU or device; empty when none does, and its speed is unknown. */
    public static Optional<DecodeClass> of(Hardware hardware, List<DecodeClass> classes) {
        return classes.stream()
                .filter(decodeClass -> decodeClass.describes(hardware))
                .findFirst();
    }

    private boolean describes(Hardware hardware) {
        return (hardwareKind == null || hardwareKind == hardware.getHardwareKind())
                && accelerator.equalsIgnoreCase(hardware.acceleratorVendor())
                && matches(chip, hardware.chip())
                && matches(architecture, hardware.architecture())
                && matches(memoryType, hardware.memoryType());
    }

    private static boolean matches(@Nullable Pattern condition, @Nullable String fact) {
        return condition == null || (fact != null && condition.matcher(fact).matches());
    }
}
