package dev.headroom.weights;

import dev.headroom.quant.Quant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The standard ladder: the formats that the rule of thumb knows, from the fewest bits up. Q4_K_M is its balance of
 * quality and size, as model pages recommend.
 */
public record QuantLadder(List<Quant> rungs) {
    private static final String BALANCE = "Q4_K_M";
    /** Fewest bits first, unknown bits last. */
    public static final Comparator<Quant> BY_BITS = Comparator.comparingDouble(
                    (Quant quant) -> quant.bitsPerWeight().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(Quant::name);

    public static QuantLadder of(Collection<Quant> quants) {
        return new QuantLadder(
                quants.stream().filter(Quant::onLadder).sorted(BY_BITS).toList());
    }

    /** The balance; empty when the catalog lacks it. */
    public Optional<Quant> best() {
        return rungs.stream().filter(quant -> quant.name().equals(BALANCE)).findFirst();
    }
}
