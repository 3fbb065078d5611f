package dev.headroom.weights;

import dev.headroom.quant.Quant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The next rung above the balance. */
    public Optional<Quant> better() {
        return best().flatMap(
                        best -> rungs.stream().skip(rungs.indexOf(best) + 1L).findFirst());
    }

    /** The rung of the fewest bits. */
    public Optional<Quant> smallest() {
        return rungs.stream().findFirst();
    }

    /** The balance and then the rungs below it, each smaller than the one before. */
    public Stream<Quant> fromBalanceDown() {
        return down(best().map(rungs::indexOf).orElse(rungs.size() - 1));
    }

    /** All rungs, the one of the most bits first. */
    public Stream<Quant> fromTopDown() {
        return down(rungs.size() - 1);
    }

    private Stream<Quant> down(int top) {
        return IntStream.iterate(top, rung -> rung >= 0, rung -> rung - 1).mapToObj(rungs::get);
    }
}
