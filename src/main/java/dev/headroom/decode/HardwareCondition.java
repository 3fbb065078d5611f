package dev.headroom.decode;

import dev.headroom.facts.FactRow;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Which hardware a class of a packaged table is of. A condition that is null holds for all; each pattern is of the fact
 * as a whole.
 *
 * @param accelerator vendor of the part that computes
 */
public record HardwareCondition(
        @Nullable HardwareKind hardwareKind,
        String accelerator,
        @Nullable Pattern slug,
        @Nullable Pattern chip,
        @Nullable Pattern architecture,
        @Nullable Pattern memoryType) {

    public static HardwareCondition read(FactRow row) {
        return new HardwareCondition(
                row.optionalConstant("hardware_kind", HardwareKind.class),
                row.text("accelerator_vendor"),
                pattern(row, "slug"),
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

    public boolean describes(Hardware hardware) {
        return (hardwareKind == null || hardwareKind == hardware.getHardwareKind())
                && accelerator.equalsIgnoreCase(hardware.acceleratorVendor())
                && matches(slug, hardware.slug())
                && matches(chip, hardware.chip())
                && matches(architecture, hardware.architecture())
                && matches(memoryType, hardware.memoryType());
    }

    private static boolean matches(@Nullable Pattern condition, @Nullable String fact) {
        return condition == null || (fact != null && condition.matcher(fact).matches());
    }
}
