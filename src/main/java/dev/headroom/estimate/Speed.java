package dev.headroom.estimate;

import java.util.List;
import java.util.function.Function;

/**
 * How fast a model decodes for one request.
 *
 * @param tokPerSec tokens per second, unrounded
 * @param low lower end of the interval that holds the true value four times in five; unknown by the rule of thumb
 * @param high its upper end
 * @param basis what the figure rests on
 * @param samples measurements that it rests on
 * @param sources where those were published, for measurements of that hardware
 */
public record Speed(double tokPerSec, Amount low, Amount high, SpeedBasis basis, int samples, List<String> sources) {
    static Speed byRuleOfThumb(double tokPerSec) {
        return new Speed(tokPerSec, Amount.UNKNOWN, Amount.UNKNOWN, SpeedBasis.RULE_OF_THUMB, 0, List.of());
    }

    /** How it was computed. */
    public EstimationMethod method() {
        return basis == SpeedBasis.RULE_OF_THUMB ? EstimationMethod.SIMPLE : EstimationMethod.DETAILED;
    }

    /**
     * Several that each take a share of a token, one after another.
     *
     * @param shares of the time that each would take for the whole
     */
    static Speed inTurn(List<Speed> each, List<Double> shares) {
        return new Speed(
                inTurn(each, shares, one -> Amount.of(one.tokPerSec())).value(),
                inTurn(each, shares, Speed::low),
                inTurn(each, shares, Speed::high),
                each.stream().map(Speed::basis).reduce(SpeedBasis.SCALED, SpeedBasis::weaker),
                each.stream().mapToInt(Speed::samples).sum(),
                each.stream().flatMap(one -> one.sources().stream()).distinct().toList());
    }

    private static Amount inTurn(List<Speed> each, List<Double> shares, Function<Speed, Amount> of) {
        Amount time = Amount.ZERO;
        for (int i = 0; i < each.size(); i++) {
            time = time.plus(Amount.of(shares.get(i)).dividedBy(of.apply(each.get(i))));
        }
        return Amount.of(1).dividedBy(time);
    }

    /** The same by a factor that rests on measurements of other hardware, with an interval widened by it. */
    Speed assumed(double factor, DecodeInterval interval) {
        return new Speed(
                tokPerSec * factor,
                low.times(factor * interval.lowFactor()),
                high.times(factor * interval.highFactor()),
                basis == SpeedBasis.MEASURED ? SpeedBasis.SCALED : basis,
                samples,
                sources);
    }

    /** Whole tokens per second. */
    public int rounded() {
        return (int) Math.min(Math.round(tokPerSec), Integer.MAX_VALUE);
    }
}
