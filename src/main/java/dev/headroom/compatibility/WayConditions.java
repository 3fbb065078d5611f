package dev.headroom.compatibility;

import dev.headroom.error.BadInputException;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.hardware.Hardware;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.price.Price;
import dev.headroom.price.Price.PriceKind;
import dev.headroom.search.Found;
import dev.headroom.search.SearchIndex;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of ways to run a model; null where nothing is.
 *
 * @param maxCount the most GPUs of one kind
 * @param usdPerKwh price of energy
 */
public record WayConditions(
        Set<PriceKind> kinds,
        @Nullable Double minTokPerSec,
        @Nullable Double budgetUsd,
        @Nullable Integer maxAgeDays,
        int maxCount,
        @Nullable Double usdPerKwh,
        @Nullable HardwareFilter filter) {
    /** The most GPUs of one kind unless another number is asked for. */
    static final int MOST_UNLESS_ASKED = 4;

    private static final Set<PriceKind> BUYING = EnumSet.complementOf(EnumSet.of(PriceKind.CLOUD_HOUR));
    private static final int MOST_COUNT = 16;
    private static final int MOST_DAYS = 100_000;
    private static final double MOST_USD = 1_000_000_000;

    /** Nothing is asked but that it is bought. */
    public static final WayConditions BOUGHT = of(BUYING);

    /** Nothing is asked but that it is paid for by the hour. */
    public static final WayConditions BY_THE_HOUR = of(Set.of(PriceKind.CLOUD_HOUR));

    private static WayConditions of(Set<PriceKind> kinds) {
        return new WayConditions(kinds, null, null, null, MOST_UNLESS_ASKED, null, null);
    }

    /** What arguments ask for; null is left out. */
    static WayConditions of(
            @Nullable List<PriceKind> kinds,
            @Nullable Double minTokPerSec,
            @Nullable Double budgetUsd,
            @Nullable Integer maxAgeDays,
            @Nullable Integer maxCount,
            @Nullable Double usdPerKwh,
            @Nullable HardwareFilter filter)
            throws BadInputException {
        HardwareFilter.check(filter);
        return new WayConditions(
                kinds(kinds),
                amount("minTokPerSec", minTokPerSec),
                amount("budgetUsd", budgetUsd),
                maxAgeDays == null ? null : (Integer) whole("maxAgeDays", 0, MOST_DAYS, maxAgeDays),
                maxCount == null ? MOST_UNLESS_ASKED : whole("maxCount", 1, MOST_COUNT, maxCount),
                amount("usdPerKwh", usdPerKwh),
                filter);
    }

    private static Set<PriceKind> kinds(@Nullable List<PriceKind> given) throws BadInputException {
        if (given == null || given.isEmpty()) {
            return BUYING;
        }
        Set<PriceKind> kinds = EnumSet.copyOf(given);
        if (kinds.contains(PriceKind.CLOUD_HOUR) && kinds.size() > 1) {
            throw new BadInputException(
                    "kinds", kinds, "CLOUD_HOUR alone or without it, as an hour and a purchase are not compared");
        }
        return kinds;
    }

    private static @Nullable Double amount(String argument, @Nullable Double value) throws BadInputException {
        if (value != null && !(value >= 0 && value <= MOST_USD)) {
            throw new BadInputException(argument, value, "between 0 and %.0f".formatted(MOST_USD));
        }
        return value;
    }

    private static int whole(String argument, int least, int most, int value) throws BadInputException {
        if (value < least || value > most) {
            throw new BadInputException(argument, value, "between %d and %d".formatted(least, most));
        }
        return value;
    }

    /** What the text of the filter means. */
    Found found(SearchIndex search) {
        return HardwareFilter.found(filter, search);
    }

    boolean passes(Hardware hardware, Found found, BuyingPrices prices) {
        return HardwareFilter.passes(filter, found, hardware, prices);
    }

    /** A price without a date has no age that anybody knows. */
    boolean passes(Price price) {
        Integer age = price.getAgeDays();
        return kinds.contains(price.kind()) && (maxAgeDays == null || (age != null && age <= maxAgeDays));
    }

    boolean affords(double totalUsd) {
        return totalUsd < Double.POSITIVE_INFINITY && (budgetUsd == null || totalUsd <= budgetUsd);
    }

    boolean runs(Compatibility run) {
        return Boolean.TRUE.equals(run.fitsWithContext())
                && (minTokPerSec == null || (run.speed() != null && run.speed().tokPerSec() >= minTokPerSec));
    }
}
