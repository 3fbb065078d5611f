package dev.headroom.estimate;

import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be unknown: a size, a bandwidth, a share, a count. Its unit is in the name of what holds it. What
 * is computed with something unknown is unknown, and no comparison with it holds.
 */
public final class Amount {
    /** Not known, or not there to be known. */
    public static final Amount UNKNOWN = new Amount(Double.NaN);

    public static final Amount ZERO = new Amount(0);

    /**
     * NaN while it is unknown: its arithmetic is the one that is wanted here, and has no branch that would keep a
     * compiler from leaving out what is made on the way to a sum.
     */
    private final double value;

    private Amount(double value) {
        this.value = value;
    }

    /** A known amount; unknown where the number is none, as 0 ÷ 0. */
    public static Amount of(double value) {
        return new Amount(value);
    }

    /** From the edge, where null is unknown. */
    public static Amount ofNullable(@Nullable Number value) {
        return value == null ? UNKNOWN : new Amount(value.doubleValue());
    }

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** @throws NoSuchElementException while it is unknown */
    public double value() {
        if (!isKnown()) {
            throw new NoSuchElementException("The amount is unknown.");
        }
        return value;
    }

    /** To the edge: null while it is unknown. */
    public @Nullable Double orNull() {
        return isKnown() ? (Double) value : null;
    }

    /** A count to the edge: null while it is unknown. */
    public @Nullable Integer intOrNull() {
        return isKnown() ? (Integer) (int) value : null;
    }

    public double orElse(double other) {
        return isKnown() ? value : other;
    }

    public Amount orElse(Amount other) {
        return isKnown() ? this : other;
    }

    /** What a function makes of it; unknown while it is. */
    public Amount map(DoubleUnaryOperator function) {
        return isKnown() ? new Amount(function.applyAsDouble(value)) : UNKNOWN;
    }

    public Amount plus(Amount other) {
        return new Amount(value + other.value);
    }

    public Amount plus(double other) {
        return new Amount(value + other);
    }

    public Amount minus(Amount other) {
        return new Amount(value - other.value);
    }

    /** The larger one, unknown where either is. */
    Amount max(Amount other) {
        return new Amount(Math.max(value, other.value));
    }

    /** The smaller one, unknown where either is. */
    Amount min(Amount other) {
        return new Amount(Math.min(value, other.value));
    }

    public Amount times(Amount other) {
        return new Amount(value * other.value);
    }

    public Amount times(double factor) {
        return new Amount(value * factor);
    }

    public Amount dividedBy(Amount other) {
        return new Amount(value / other.value);
    }

    public Amount dividedBy(double divisor) {
        return new Amount(value / divisor);
    }

    /** Whether both are known and this is not above the other. */
    public boolean isAtMost(Amount other) {
        return isAtMost(other.value);
    }

    /** Whether both are known and this is below the other. */
    public boolean isBelow(Amount other) {
        return value < other.value;
    }

    /** Whether it is known and not above the limit. */
    public boolean isAtMost(double limit) {
        return value <= limit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && Double.compare(value, amount.value) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public String toString() {
        return isKnown() ? Double.toString(value) : "unknown";
    }
}
