package dev.headroom.price;

import dev.headroom.filter.PartialDate;
import dev.headroom.gpu.Gpu;
import dev.headroom.hardware.BuyingPrices;
import dev.headroom.hardware.Hardware;
import dev.headroom.price.Price.PriceKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All prices of hardware, and which of them are compared: those in US dollars, as nothing is converted; of one kind and
 * provider the newest, and of one kind the cheapest of those. A launch price is not compared where a newer list price
 * is known.
 *
 * @param byHardware by slug, the newest first; those without a date are the last ones
 */
public record Prices(Map<String, List<Price>> byHardware) implements BuyingPrices {
    private static final Comparator<Price> NEWEST_FIRST = Comparator.comparing(
                    (Price price) -> price.date() == null ? "" : PartialDate.start(price.date()))
            .reversed();
    private static final Comparator<Price> CHEAPEST_FIRST = Comparator.comparingDouble(Price::amount);
    private static final Comparator<Price> IN_ORDER = NEWEST_FIRST
            .thenComparing(Price::kind)
            .thenComparing(CHEAPEST_FIRST)
            .thenComparing(Price::key);

    /** @param rows prices of the table, beside which GPUs tell what they cost at launch */
    public static Prices of(List<Price> rows, List<Gpu> gpus) {
        return new Prices(Stream.concat(rows.stream(), gpus.stream().flatMap(Price::atLaunch))
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(Price::hardwareSlug)));
    }

    /** All prices of a GPU or device, the newest first. */
    public List<Price> of(Hardware hardware) {
        return byHardware.getOrDefault(hardware.slug(), List.of());
    }

    /** Those of them that are rows of the table, which refer to it. */
    public int rows(Hardware hardware) {
        return Math.toIntExact(
                of(hardware).stream().filter(price -> !price.isTold()).count());
    }

    /** All rows of the table. */
    public Stream<Price> rows() {
        return byHardware.values().stream().flatMap(List::stream).filter(price -> !price.isTold());
    }

    /** The price with a key, if there is one. */
    public Optional<Price> find(String key) {
        return byHardware.values().stream()
                .flatMap(List::stream)
                .filter(price -> price.key().equals(key))
                .findFirst();
    }

    /** Those that are compared, one of a kind at most, by kind. */
    public List<Price> compared(Hardware hardware) {
        return compared(hardware, price -> true);
    }

    /** The same of those that meet a condition. */
    public List<Price> compared(Hardware hardware, Predicate<Price> condition) {
        Map<PriceKind, Price> cheapest = new EnumMap<>(PriceKind.class);
        Set<String> seen = new HashSet<>();
        of(hardware).stream()
                .filter(Price::isCompared)
                .filter(condition)
                .filter(price -> seen.add(price.kind() + " " + price.provider()))
                .forEach(price -> cheapest.merge(
                        price.kind(), price, (one, other) -> CHEAPEST_FIRST.compare(one, other) <= 0 ? one : other));
        if (cheapest.containsKey(PriceKind.LIST)) {
            cheapest.remove(PriceKind.LAUNCH);
        }
        return List.copyOf(cheapest.values());
    }

    /** The lowest price that is compared and that it can be bought for, new or used; empty where none is known. */
    public Optional<Price> lowest(Hardware hardware) {
        return compared(hardware).stream()
                .filter(price -> price.kind() != PriceKind.CLOUD_HOUR)
                .min(CHEAPEST_FIRST);
    }

    @Override
    public @Nullable Double lowestUsd(Hardware hardware) {
        return lowest(hardware).map(Price::amount).orElse(null);
    }
}
