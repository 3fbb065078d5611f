package dev.headroom.throughput;

import dev.headroom.facts.FactRow;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A chip as it was sold: with how many cores of its GPU, and with which memory. */
@RegisterForReflection
@Description("A chip as it was sold: with how many cores of its GPU, and with which memory.")
public record ChipVariant(
        @NonNull @Description("The chip, as devices name it.")
        String chip,

        @Description("Cores of its GPU; null where they are unknown.") @Nullable
        Integer gpuCores,

        @NonNull @Description("Memory sizes in GB that it was sold with.")
        List<@NonNull Integer> memorySizesGb,

        @NonNull @Description("Where they come from.") String source,

        @Description("What to know of it.") @Nullable String note) {

    private static final Pattern CORES = Pattern.compile(" \\(\\d+-core GPU\\)$");

    /**
     * Whether it is a variant of a chip.
     *
     * @param name with or without the cores that the catalog adds where they differ; null for any
     */
    boolean is(@Nullable String name) {
        return name == null
                || chip.equalsIgnoreCase(name.strip())
                || CORES.matcher(chip).replaceFirst("").equalsIgnoreCase(name.strip());
    }

    static ChipVariant of(FactRow row) {
        return new ChipVariant(
                row.text("chip"),
                row.optionalCount("gpu_cores"),
                SoldSizes.of(row.text("memory_gb")),
                row.text("source"),
                row.optionalText("note"));
    }
}
