package dev.headroom.quant;

import dev.headroom.filter.FloatRange;
import dev.headroom.filter.OneOf;
import dev.headroom.filter.TextSearch;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Conditions on quantization formats. */
@Input("QuantFilter")
@Description("Conditions on quantization formats; all that are given must hold.")
public final class QuantFilter {
    @Description("Family.")
    public @Nullable QuantFamilyFilter family;

    @Description("Bits per weight of the block layout.")
    public @Nullable FloatRange nominalBitsPerWeight;

    @Description("Bits per weight of a whole 8B model.")
    public @Nullable FloatRange effectiveBitsPerWeight;

    @Description("Words that all occur in the name or the runtimes, without case.")
    public @Nullable String text;

    /** Whether the format meets the filter; no filter lets everything pass. */
    static boolean passes(@Nullable QuantFilter filter, Quant quant) {
        return filter == null || filter.holds(quant);
    }

    private boolean holds(Quant quant) {
        return OneOf.passes(family, quant.family())
                && FloatRange.passes(nominalBitsPerWeight, quant.nominalBitsPerWeight())
                && FloatRange.passes(effectiveBitsPerWeight, quant.effectiveBitsPerWeight())
                && TextSearch.passes(text, quant.name(), String.join(", ", quant.runtimes()));
    }

    /** A condition on a format's family. */
    @Input("QuantFamilyFilter")
    @Description("A condition on a format's family.")
    public static final class QuantFamilyFilter implements OneOf<QuantFamily> {
        @Description("Equal to this.")
        public @Nullable QuantFamily eq;

        @Description("One of these.")
        public @Nullable List<@NonNull QuantFamily> in;

        @Override
        public @Nullable QuantFamily eq() {
            return eq;
        }

        @Override
        public @Nullable List<QuantFamily> in() {
            return in;
        }
    }
}
