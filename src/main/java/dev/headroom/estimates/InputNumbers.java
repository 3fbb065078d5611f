package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import org.jspecify.annotations.Nullable;

/** Checks of the numbers of an {@link EstimateInput}; what is left out (null) stays unknown. */
final class InputNumbers {
    private static final double LARGEST = 1_000_000;
    private static final int LARGEST_COUNT = 100_000;

    private InputNumbers() {}

    /** Above 0; NaN and infinities are refused too. */
    static Amount positive(String field, @Nullable Double value) throws BadInputException {
        return upTo(LARGEST, field, value);
    }

    /** Above 0 and not above a limit. */
    static Amount upTo(double most, String field, @Nullable Double value) throws BadInputException {
        if (value != null && !(value > 0 && value <= most)) {
            throw new BadInputException("input." + field, value, "above 0 and not above %.0f".formatted(most));
        }
        return Amount.ofNullable(value);
    }

    static @Nullable Integer count(String field, @Nullable Integer value) throws BadInputException {
        return between(1, LARGEST_COUNT, field, value);
    }

    /** An argument of its own, beside an input. */
    static int inRange(int least, int most, String argument, int value) throws BadInputException {
        if (value < least || value > most) {
            throw new BadInputException(argument, value, "between %d and %d".formatted(least, most));
        }
        return value;
    }

    static @Nullable Integer between(int least, int most, String field, @Nullable Integer value)
            throws BadInputException {
        if (value != null && (value < least || value > most)) {
            throw new BadInputException("input." + field, value, "between %d and %d".formatted(least, most));
        }
        return value;
    }
}
