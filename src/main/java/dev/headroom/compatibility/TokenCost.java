package dev.headroom.compatibility;

import dev.headroom.estimate.Rounding;
import dev.headroom.price.Price;
import dev.headroom.price.Price.PriceKind;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What tokens of one stream cost, of what is known of that. */
@Description("What tokens of one stream cost, of what is known of that. Requests side by side cost less each.")
public record TokenCost(
        @Description("US dollars per 10^6 tokens that are written, to three decimals.")
        double usdPerMillionTokens,

        @NonNull @Description("What it consists of.") TokenCostBasis basis) {

    private static final double SECONDS_PER_HOUR = 3600;
    private static final double TOKENS = 1e6;
    private static final double WATTS_PER_KILOWATT = 1000;

    /** Of a cloud: what all of it costs an hour, at a speed. */
    static TokenCost ofHours(double usdPerHour, double tokPerSec) {
        return of(usdPerHour, tokPerSec, TokenCostBasis.HOURLY_PRICE);
    }

    /** Of what is bought: the energy that all boards take at most, at a speed. */
    static TokenCost ofEnergy(double watts, double usdPerKwh, double tokPerSec) {
        return of(watts / WATTS_PER_KILOWATT * usdPerKwh, tokPerSec, TokenCostBasis.ENERGY_AT_MOST);
    }

    private static TokenCost of(double usdPerHour, double tokPerSec, TokenCostBasis basis) {
        double tokensPerHour = tokPerSec * SECONDS_PER_HOUR;
        return new TokenCost(Rounding.threeDecimals(usdPerHour / tokensPerHour * TOKENS), basis);
    }

    /** Empty where the speed is unknown, and of what is bought where its power or the price of energy is. */
    static Optional<TokenCost> of(Price price, int count, Compatibility run, @Nullable Double usdPerKwh) {
        Double tokPerSec = run.speed() == null ? null : run.speed().tokPerSec();
        if (tokPerSec == null || tokPerSec <= 0) {
            return Optional.empty();
        }
        if (price.kind() == PriceKind.CLOUD_HOUR) {
            return Optional.of(ofHours(price.amount() * count, tokPerSec));
        }
        Integer watts = run.hardware().tdpWatts();
        return watts == null || usdPerKwh == null
                ? Optional.empty()
                : Optional.of(ofEnergy((double) watts * count, usdPerKwh, tokPerSec));
    }

    /** What the cost of tokens consists of. */
    @Description("What the cost of tokens consists of.")
    public enum TokenCostBasis {
        @Description("The price of an hour, divided by the tokens of an hour.")
        HOURLY_PRICE,
        @Description("Energy for thermal design power all the time, which no board takes more than: an upper bound for "
                + "the boards. Neither the rest of the machine nor its price is in it.")
        ENERGY_AT_MOST
    }
}
