package dev.headroom.accelerator;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Hardware that reaches the same share of its memory bandwidth when it decodes. */
@Description(
        "Hardware that reaches the same share of its memory bandwidth when it decodes. A condition that is null holds "
                + "for all.")
public record AcceleratorClass(
        @NonNull @Description("Natural key.") String slug,
        @NonNull @Description("Name.") String name,

        @Description("Only hardware of this kind.") @Nullable
        HardwareKind hardwareKind,

        @Description("Only hardware whose computing part is by this maker.") @Nullable
        String acceleratorVendor,

        @Description("Only hardware whose chip's name starts so.") @Nullable
        String chipPrefix,

        @Description("Share of the memory bandwidth that decoding reaches, 0 to 1, by method SIMPLE.")
        double efficiency,

        @Description(
                "Share of the memory bandwidth at which weights of a plain format such as Q8_0 are read, 0 to 1: by "
                        + "method DETAILED, for hardware that no fit to measurements describes. Null for that of "
                        + "method SIMPLE.")
        @Nullable
        Double decodeEfficiency,

        @Description(
                "Time per layer and token that no bandwidth shortens, in milliseconds, for the same hardware. Null "
                        + "for that of all vendors.")
        @Nullable
        Double msPerLayer,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where the efficiency comes from.")
        List<@NonNull String> sources) {

    private static final Comparator<AcceleratorClass> NARROWEST_LAST = Comparator.comparing(
                    (AcceleratorClass accelerator) ->
                            accelerator.chipPrefix == null ? 0 : accelerator.chipPrefix.length())
            .thenComparing(accelerator -> accelerator.acceleratorVendor != null)
            .thenComparing(accelerator -> accelerator.hardwareKind != null);

    /** The class that describes a GPU or device most narrowly; empty when none does, and its speed is unknown. */
    public static Optional<AcceleratorClass> of(Hardware hardware, List<AcceleratorClass> classes) {
        return classes.stream()
                .filter(accelerator -> accelerator.describes(hardware))
                .max(NARROWEST_LAST);
    }

    /** The facts of a GPU or device that the estimator takes. */
    public static HardwareShape shape(Hardware hardware, List<AcceleratorClass> classes) {
        Amount efficiency = of(hardware, classes)
                .map(accelerator -> Amount.of(accelerator.efficiency))
                .orElse(Amount.UNKNOWN);
        return HardwareShape.simple(
                hardware.knownMemoryGb(), hardware.knownBandwidthGbPerSec(), efficiency, hardware.memoryKind());
    }

    /** The share of the bandwidth that is declared for method DETAILED. */
    public double shareOfBandwidth() {
        return decodeEfficiency == null ? efficiency : decodeEfficiency;
    }

    ClassCondition condition() {
        return new ClassCondition(hardwareKind, acceleratorVendor, chipPrefix);
    }

    private boolean describes(Hardware hardware) {
        return (hardwareKind == null || hardwareKind == hardware.getHardwareKind())
                && (acceleratorVendor == null || acceleratorVendor.equalsIgnoreCase(hardware.acceleratorVendor()))
                && (chipPrefix == null || (hardware.chip() != null && startsWithoutCase(hardware.chip(), chipPrefix)));
    }

    private static boolean startsWithoutCase(String text, String prefix) {
        return text.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }
}
