package dev.headroom.weights;

import dev.headroom.estimate.Amount;
import dev.headroom.quality.QualityLoss;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formats of a model that recommendations choose from. Where files of it are known, published ones only: those of
 * the standard ladder and the one that it was released in, or all of them where none of those is as small as the
 * ladder's balance. A format that another one beats in size and quality is not among them, so that of the formats
 * without measurable loss the smallest is left, which is the fastest.
 *
 * @param bestFirst each smaller than the one before
 * @param balanceBits bits per weight of the ladder's balance
 */
public record OfferedFormats(List<ModelQuant> bestFirst, Amount balanceBits) {
    private static final double BITS_PER_BYTE = 8;
    private static final Comparator<ModelQuant> LARGEST_FIRST = Comparator.comparingDouble(OfferedFormats::size)
            .reversed()
            .thenComparing(one -> one.quant().name());

    /**
     * @param standard the model at the rungs of the ladder
     * @param published the model at the formats that files of it are published in; empty where no files are known
     */
    public static OfferedFormats of(
            List<ModelQuant> standard, List<ModelQuant> published, Amount balanceBits, QualityLoss quality) {
        List<ModelQuant> usual = standard.stream()
                .filter(one -> published.isEmpty() || one.getPublished())
                .toList();
        List<ModelQuant> released =
                published.stream().filter(ModelQuant::inNativeFormat).toList();
        boolean smallEnough = Stream.concat(usual.stream(), released.stream())
                .anyMatch(one -> one.knownBitsPerWeight().isAtMost(balanceBits.orElse(Double.POSITIVE_INFINITY)));
        List<Candidate> candidates = (smallEnough
                        ? Stream.concat(usual.stream(), released.stream())
                        : published.stream())
                .map(one -> new Candidate(one, size(one), one.inNativeFormat() ? Amount.ZERO : quality.of(one.quant())))
                .toList();
        return new OfferedFormats(
                candidates.stream()
                        .filter(one -> candidates.stream().noneMatch(other -> other.beats(one)))
                        .map(Candidate::format)
                        .sorted(LARGEST_FIRST)
                        .toList(),
                balanceBits);
    }

    /**
     * A format that may be offered.
     *
     * @param size to compare it by
     * @param loss of quality; unknown where it was not measured
     */
    private record Candidate(ModelQuant format, double size, Amount loss) {
        /** What was not measured is beaten only by what loses nothing. */
        boolean beats(Candidate other) {
            if (other.format.inNativeFormat()) {
                return false;
            }
            if (format.inNativeFormat() && other.loss.isAtMost(0)) {
                return true;
            }
            boolean noWorse = loss.isAtMost(0) || loss.isAtMost(other.loss);
            return noWorse
                    && (size < other.size
                            || (size == other.size && (loss.isBelow(other.loss) || isNamedBefore(other))));
        }

        private boolean isNamedBefore(Candidate other) {
            return loss.equals(other.loss)
                    && format.quant().name().compareTo(other.format.quant().name()) < 0;
        }
    }

    /** In 10^9 bytes where files tell, else as the bits of the format have it. */
    private static double size(ModelQuant one) {
        return one.getPublished()
                ? one.getWeights().known().orElse(Double.POSITIVE_INFINITY)
                : one.quant()
                        .wholeModelBitsPerWeight()
                        .times(one.model().parametersB())
                        .dividedBy(BITS_PER_BYTE)
                        .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * What to look at first where nothing is known of the hardware: the format that the model was released in, else the
     * ladder's balance, else the best of no more bits, else the smallest. Empty where there are none.
     */
    public Optional<ModelQuant> balance() {
        return fromBalanceDown().findFirst();
    }

    /** The balance and what is smaller, the best first. */
    public Stream<ModelQuant> fromBalanceDown() {
        return bestFirst.stream().skip(balanceAt());
    }

    private int balanceAt() {
        int at = 0;
        while (at < bestFirst.size() - 1 && !isBalanceOrLess(bestFirst.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isBalanceOrLess(ModelQuant one) {
        return one.inNativeFormat() || one.knownBitsPerWeight().isAtMost(balanceBits.orElse(Double.POSITIVE_INFINITY));
    }

    /** The next better one than the balance. */
    public Optional<ModelQuant> better() {
        return balanceAt() == 0 ? Optional.empty() : Optional.of(bestFirst.get(balanceAt() - 1));
    }

    /** The next better one than a format; empty where none is or the format is not among them. */
    public Optional<ModelQuant> betterThan(ModelQuant one) {
        int at = bestFirst.indexOf(one);
        return at < 1 ? Optional.empty() : Optional.of(bestFirst.get(at - 1));
    }

    /** The smallest. */
    public Optional<ModelQuant> smallest() {
        return bestFirst.isEmpty() ? Optional.empty() : Optional.of(bestFirst.get(bestFirst.size() - 1));
    }
}
