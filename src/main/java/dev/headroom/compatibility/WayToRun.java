package dev.headroom.compatibility;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.OrderField;
import dev.headroom.paging.Sorting;
import dev.headroom.price.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/**
 * A model on so much hardware of one kind, and what that costs.
 *
 * @param usdPerKwh price of energy; null while it is unknown
 */
@Description("A model on so many GPUs of one kind, or on a device, and what that costs.")
public record WayToRun(
        @NonNull @Description("The price of one. Its kind and date say what was asked, and when.")
        Price price,

        @Description("How many of it: the fewest that hold the model and are fast enough.")
        int count,

        @NonNull @Description("The model on all of them together: fit, speed, memory. Its hardware is one of them.")
        Compatibility compatibility,

        @Ignore @Nullable Double usdPerKwh) {

    @Query
    @Description("What tokens cost; null where the speed, or of what is bought the power or usdPerKwh, is not known.")
    public @Nullable TokenCost tokenCost() {
        return TokenCost.of(price, count, compatibility, usdPerKwh).orElse(null);
    }

    @Description("Price of all of them in US dollars, of a cloud for an hour. The machine around GPUs is not in it.")
    public double getTotalUsd() {
        // In decimals, as 3 times 0.34 is not 1.02 in binary.
        return BigDecimal.valueOf(price.amount())
                .multiply(BigDecimal.valueOf(count))
                .doubleValue();
    }

    /** The cheapest first, of equal prices the fastest. */
    public static Sorting<WayToRun> cheapestFirst() {
        return new Sorting<>(
                "ways",
                List.of(new By(Rank.TOTAL_USD, Direction.ASC), new By(Rank.TOK_PER_SEC, Direction.DESC)),
                way -> way.price().hardwareSlug() + ' ' + way.price().kind());
    }

    private record By(Rank field, Direction direction) implements Order<WayToRun> {}

    private enum Rank implements OrderField<WayToRun> {
        TOTAL_USD(WayToRun::getTotalUsd),
        TOK_PER_SEC(way -> way.compatibility().estimatedTokPerSec());

        private final Function<WayToRun, @Nullable Comparable<?>> value;

        Rank(Function<WayToRun, @Nullable Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public @Nullable Comparable<?> value(WayToRun way) {
            return value.apply(way);
        }
    }
}
