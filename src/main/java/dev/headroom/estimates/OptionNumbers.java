package dev.headroom.estimates;

import dev.headroom.error.BadInputException;
import dev.headroom.estimate.Amount;
import org.jspecify.annotations.Nullable;

/** Checks of the numbers of {@link EstimateOptions}, whose fields are named as below {@code options}. */
final class OptionNumbers {
    private static final double MOST = 1_000_000;

    private OptionNumbers() {}

    static int count(String field, @Nullable Integer value, int most, int otherwise) throws BadInputException {
        if (value != null && (value < 1 || value > most)) {
            throw new BadInputException("options." + field, value, "between 1 and " + most);
        }
        return value == null ? otherwise : value;
    }

    /** From 0 up; null is unknown. */
    static Amount tokens(String field, @Nullable Integer value, int most) throws BadInputException {
        if (value != null && (value < 0 || value > most)) {
            throw new BadInputException("options." + field, value, "between 0 and " + most);
        }
        return Amount.ofNullable(value);
    }

    /** Above 0 and not above a limit; NaN and infinities are refused too. */
    static Amount upTo(double most, String field, @Nullable Double value) throws BadInputException {
        if (value != null && !(value > 0 && value <= most)) {
            throw new BadInputException("options." + field, value, "above 0 and not above %.0f".formatted(most));
        }
        return Amount.ofNullable(value);
    }

    static Amount positive(String field, @Nullable Double value) throws BadInputException {
        return upTo(MOST, field, value);
    }

    static Amount notNegative(String field, @Nullable Double value) throws BadInputException {
        if (value != null && !(value >= 0 && value <= MOST)) {
            throw new BadInputException("options." + field, value, "between 0 and %.0f".formatted(MOST));
        }
        return Amount.ofNullable(value);
    }
}
