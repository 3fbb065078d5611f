package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks of the numbers of an {@link EstimateInput}; what is left out (null) stays unknown. */
final class InputNumbers {
    private static final double LARGEST = 1_000_000;
    private static final int LARGEST_COUNT = 100_000;

    private InputNumbers() {}

    /** Above 0; NaN and infinities are refused too. */
    static OptionalDouble positive(String field, @Nullable Double value) throws BadInputException {
        return upTo(LARGEST, field, value);
    }

    /** Above 0 and not above a limit. */
    static OptionalDouble upTo(double most, String field, @Nullable Double value) throws BadInputException {
        if (value != null && !(value > 0 && value <= most)) {
            throw new BadInputException("input." + field, value, "above 0 and not above %.0f".formatted(most));
        }
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static OptionalInt count(String field, @Nullable Integer value) throws BadInputException {
        return between(1, LARGEST_COUNT, field, value);
    }

    static OptionalInt between(int least, int most, String field, @Nullable Integer value) throws BadInputException {
        if (value != null && (value < least || value > most)) {
            throw new BadInputException("input." + field, value, "between %d and %d".formatted(least, most));
        }
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
