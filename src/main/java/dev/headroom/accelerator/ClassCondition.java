package dev.headroom.accelerator;

import dev.headroom.hardware.HardwareKind;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which hardware a class of the catalog describes, told apart without case: no two classes have the same. */
record ClassCondition(
        @Nullable HardwareKind hardwareKind,
        @Nullable String acceleratorVendor,
        @Nullable String chipPrefix) {
    ClassCondition {
        acceleratorVendor = lower(acceleratorVendor);
        chipPrefix = lower(chipPrefix);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Whether it holds for all hardware. */
    boolean isNone() {
        return hardwareKind == null && acceleratorVendor == null && chipPrefix == null;
    }

    /** For a person. */
    @Override
    public String toString() {
        return Stream.of(hardwareKind, acceleratorVendor, chipPrefix)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "the conditions (", ")"));
    }
}
