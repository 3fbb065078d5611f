package dev.headroom.web.machines;

import dev.headroom.error.BadInputException;
import dev.headroom.filter.FloatRange;
import dev.headroom.filter.StringFilter;
import dev.headroom.web.Parameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters that the lists of GPUs and of devices have in common. */
record HardwareSearch(
        Optional<String> text,
        Optional<String> vendor,
        Optional<Double> leastGb,
        Optional<Double> mostGb,
        Optional<Double> budgetUsd) {
    private static final double MOST_GB = 1_000_000;
    private static final double MOST_USD = 1_000_000_000;

    static HardwareSearch of(Parameters parameters) throws BadInputException {
        return new HardwareSearch(
                parameters.text("q"),
                parameters.text("vendor"),
                parameters.number("from", 0, MOST_GB),
                parameters.number("to", 0, MOST_GB),
                parameters.number("budget", 0, MOST_USD));
    }

    /** Null lets everything pass. */
    @Nullable
    StringFilter vendorFilter() {
        if (vendor.isEmpty()) {
            return null;
        }
        var filter = new StringFilter();
        filter.eq = vendor.get();
        return filter;
    }

    /** Null lets everything pass, also what has no known price. */
    @Nullable
    FloatRange priceUsd() {
        return budgetUsd
                .map(most -> new FloatRange(null, null, null, most, null))
                .orElse(null);
    }

    /** Null lets everything pass, also what is unknown. */
    @Nullable
    FloatRange memoryGb() {
        return leastGb.isEmpty() && mostGb.isEmpty()
                ? null
                : new FloatRange(null, leastGb.orElse(null), null, mostGb.orElse(null), null);
    }
}
