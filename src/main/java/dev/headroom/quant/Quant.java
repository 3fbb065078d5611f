package dev.headroom.quant;

import dev.headroom.facts.Node;
import dev.headroom.facts.Sources;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A quantization format. */
@Description("A quantization format. A fact that is null is unknown.")
public record Quant(
        @NonNull @Description("Natural key, the same as the name.")
        String slug,

        @NonNull @Description("Name, such as Q4_K_M.") String name,
        @NonNull @Description("How it stores weights.") QuantFamily family,

        @Description("Bits per weight of its block layout, block scales included.") @Nullable
        Double nominalBitsPerWeight,

        @Description("Bits per weight of a whole 8B model, whose layers use several layouts.") @Nullable
        Double effectiveBitsPerWeight,

        @Description("Bits per weight that the rule of thumb of method SIMPLE multiplies by; it ignores block scales.")
        @Nullable
        Double pageBitsPerWeight,

        @Description("What the published quality figure measures.") @Nullable
        String qualityMetric,

        @Description("The published quality figure, as published.") @Nullable
        String qualityValue,

        @NonNull @Description("Runtimes that read it.") List<@NonNull String> runtimes,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where these facts come from.")
        List<@NonNull String> sources)
        implements Node {

    static Quant of(QuantEntity quant) {
        return new Quant(
                quant.slug,
                quant.name,
                quant.family,
                quant.nominalBitsPerWeight,
                quant.effectiveBitsPerWeight,
                quant.pageBitsPerWeight,
                quant.qualityMetric,
                quant.qualityValue,
                List.of(quant.runtimes.split("[,;]\\s*")),
                quant.version,
                Sources.of(quant.bitsSource, quant.qualitySource));
    }

    /** A label on published files that the catalog describes no format for. */
    public static Quant unlisted(String label) {
        return new Quant(label, label, QuantFamily.UNLISTED, null, null, null, null, null, List.of(), 0, List.of());
    }

    /**
     * The bits that method SIMPLE takes: the rule of thumb's own where it has some, else the whole model's, else the
     * layout's.
     */
    public OptionalDouble bitsPerWeight() {
        return Stream.of(pageBitsPerWeight, effectiveBitsPerWeight, nominalBitsPerWeight)
                .filter(bits -> bits != null)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    /** The bits that a whole model comes to by the format's documentation, else by its layout. */
    public OptionalDouble wholeModelBitsPerWeight() {
        Double bits = effectiveBitsPerWeight == null ? nominalBitsPerWeight : effectiveBitsPerWeight;
        return bits == null ? OptionalDouble.empty() : OptionalDouble.of(bits);
    }

    /** Whether it is a rung of the standard ladder: the formats that the rule of thumb knows. */
    public boolean onLadder() {
        return pageBitsPerWeight != null;
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Quant", slug);
    }
}
