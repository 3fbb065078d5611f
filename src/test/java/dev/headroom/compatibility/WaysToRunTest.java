package dev.headroom.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.Sample;
import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.compatibility.TokenCost.TokenCostBasis;
import dev.headroom.error.BadInputException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.filter.StringFilter;
import dev.headroom.hardware.HardwareFilter;
import dev.headroom.price.Price;
import dev.headroom.price.Price.PriceKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which hardware runs a model at which price, and in which order. */
class WaysToRunTest {
    private static final Catalog PACKAGED = PackagedCatalog.read();
    private static final String SMALL = "meta-llama-llama-3.1-8b-instruct";
    private static final String LARGE = "meta-llama-llama-3.3-70b-instruct";
    private static final String SLOW = "nvidia-geforce-rtx-3060-12gb";
    private static final String FAST = "nvidia-geforce-rtx-3090";

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static Asked asked() {
        return new Asked();
    }

    @ParameterizedTest
    @EnumSource(PriceKind.class)
    void theCheapestIsTheFirstAndHoldsTheModel(PriceKind kind) throws Exception {
        List<WayToRun> ways = asked().kinds(kind).of(PACKAGED, LARGE);

        assertThat(ways).hasSizeGreaterThan(3).allSatisfy(way -> {
            assertThat(way.price().kind()).isEqualTo(kind);
            assertThat(way.compatibility().fitsWithContext()).isTrue();
            assertThat(way.getTotalUsd()).isCloseTo(way.price().amount() * way.count(), within(1e-6));
        });
        assertThat(ways).isSortedAccordingTo(Comparator.comparing(WayToRun::getTotalUsd));
    }

    @Test
    void ofEqualPricesTheFasterIsTheFirst() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(used(SLOW, 500), used(FAST, 500)));

        assertThat(asked().kinds(PriceKind.USED).of(catalog, SMALL))
                .extracting(way -> way.price().hardwareSlug())
                .containsExactly(FAST, SLOW);
    }

    @Test
    void whatHasNoPriceInDollarsIsLeftOut() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(price(FAST, PriceKind.USED, 1, "JPY", today())));

        assertThat(asked().kinds(PriceKind.USED).of(catalog, SMALL)).isEmpty();
    }

    @Test
    void thereAreAsFewCardsAsHoldTheModelAndAllArePaidFor() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(used(FAST, 700.1)));
        WayToRun way = asked().kinds(PriceKind.USED).of(catalog, LARGE).get(0);

        assertThat(way.count()).isEqualTo(2);
        assertThat(way.getTotalUsd()).isEqualTo(1400.2);
        assertThat(way.compatibility().estimatedTokPerSec()).isPositive();
        assertThat(asked().kinds(PriceKind.USED).maxCount(1).of(catalog, LARGE)).isEmpty();
    }

    @Test
    void devicesAndChipsOfLaptopsAreNotBuiltTogether() throws Exception {
        String laptop = "nvidia-geforce-gtx-1660-ti-mobile";
        String device = "macbook-air-13-inch-m1-8-gb";
        Catalog catalog = PackagedCatalog.read(List.of(used(laptop, 100), used(device, 100)));

        assertThat(asked().kinds(PriceKind.USED).maxCount(16).of(catalog, LARGE))
                .isEmpty();
    }

    @Test
    void theBudgetIsForAllCardsTogether() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(used(FAST, 700)));

        assertThat(asked().kinds(PriceKind.USED).budgetUsd(1400.0).of(catalog, LARGE))
                .hasSize(1);
        assertThat(asked().kinds(PriceKind.USED).budgetUsd(1399.0).of(catalog, LARGE))
                .isEmpty();
    }

    @Test
    void oldAndUndatedPricesAreLeftOutWhereTheAgeMatters() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(
                price(FAST, PriceKind.USED, 700, "USD", "2020-01-01"),
                price("nvidia-geforce-rtx-4090", PriceKind.USED, 100, "USD", null),
                used(SLOW, 900)));

        assertThat(asked().kinds(PriceKind.USED).of(catalog, SMALL)).hasSize(3);
        assertThat(asked().kinds(PriceKind.USED).maxAgeDays(30).of(catalog, SMALL))
                .extracting(way -> way.price().hardwareSlug())
                .containsExactly(SLOW);
    }

    @Test
    void whatIsTooSlowIsLeftOut() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(used(SLOW, 100), used(FAST, 500)));

        assertThat(asked().kinds(PriceKind.USED).minTokPerSec(90.0).of(catalog, SMALL))
                .extracting(way -> way.price().hardwareSlug())
                .containsExactly(FAST);
    }

    @Test
    void anHourInACloudCostsItsTokens() throws Exception {
        WayToRun way = asked().kinds(PriceKind.CLOUD_HOUR).of(PACKAGED, LARGE).get(0);
        double tokPerSec = way.compatibility().speed().tokPerSec();

        assertThat(way.tokenCost().basis()).isEqualTo(TokenCostBasis.HOURLY_PRICE);
        assertThat(way.tokenCost().usdPerMillionTokens())
                .isCloseTo(way.getTotalUsd() / (tokPerSec * 3600) * 1e6, within(0.001));
        assertThat(TokenCost.ofHours(3.6, 100).usdPerMillionTokens()).isEqualTo(10);
    }

    @Test
    void whatIsBoughtCostsEnergyAtMostWhereItsPriceIsGiven() throws Exception {
        Catalog catalog = PackagedCatalog.read(List.of(used(FAST, 700), used("macbook-air-13-inch-m1-8-gb", 9999)));
        List<WayToRun> ways = asked().kinds(PriceKind.USED).usdPerKwh(0.3).of(catalog, "qwen-qwen2.5-1.5b-instruct");
        WayToRun card = ways.get(0);

        assertThat(card.tokenCost().basis()).isEqualTo(TokenCostBasis.ENERGY_AT_MOST);
        assertThat(card.tokenCost().usdPerMillionTokens())
                .isCloseTo(0.35 * 0.3 / (card.compatibility().speed().tokPerSec() * 3600) * 1e6, within(0.001));
        assertThat(ways.get(1).tokenCost()).as("of unknown power").isNull();
        assertThat(asked().kinds(PriceKind.USED).of(catalog, SMALL).get(0).tokenCost())
                .isNull();
        assertThat(TokenCost.ofEnergy(450, 0.3, 50).usdPerMillionTokens()).isEqualTo(0.75);
    }

    @Test
    void theHardwareMeetsItsFilter() throws Exception {
        var apple = new StringFilter();
        apple.eq = "Apple";
        var filter = new HardwareFilter();
        filter.vendor = apple;

        assertThat(asked().filter(filter).of(PACKAGED, SMALL))
                .isNotEmpty()
                .allMatch(way -> "Apple".equals(way.compatibility().hardware().vendor()));
    }

    @Test
    void hoursAndPurchasesAreNotCompared() {
        assertThatThrownBy(() ->
                        asked().kinds(PriceKind.CLOUD_HOUR, PriceKind.USED).of(PACKAGED, SMALL))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("kinds must be CLOUD_HOUR alone");
    }

    private static Price used(String hardware, double amount) {
        return price(hardware, PriceKind.USED, amount, "USD", today());
    }

    private static Price price(String hardware, PriceKind kind, double amount, String currency, String date) {
        return Sample.of(Price.class)
                .with("hardwareSlug", hardware)
                .with("kind", kind)
                .with("amount", amount)
                .with("currency", currency)
                .with("date", date)
                .with("key", hardware + kind)
                .make();
    }

    /** Conditions, of which a test names what matters to it. */
    private static final class Asked {
        private List<PriceKind> kinds = List.of();
        private Double minTokPerSec;
        private Double budgetUsd;
        private Integer maxAgeDays;
        private int maxCount = 4;
        private Double usdPerKwh;
        private HardwareFilter filter;

        Asked kinds(PriceKind... given) {
            kinds = Arrays.asList(given);
            return this;
        }

        Asked minTokPerSec(Double given) {
            minTokPerSec = given;
            return this;
        }

        Asked budgetUsd(Double given) {
            budgetUsd = given;
            return this;
        }

        Asked maxAgeDays(Integer given) {
            maxAgeDays = given;
            return this;
        }

        Asked maxCount(int given) {
            maxCount = given;
            return this;
        }

        Asked usdPerKwh(Double given) {
            usdPerKwh = given;
            return this;
        }

        Asked filter(HardwareFilter given) {
            filter = given;
            return this;
        }

        List<WayToRun> of(Catalog catalog, String model) throws BadInputException {
            var conditions = WayConditions.of(kinds, minTokPerSec, budgetUsd, maxAgeDays, maxCount, usdPerKwh, filter);
            var modelQuant = catalog.modelQuant(catalog.models().find(model).orElseThrow(), "quant", "Q4_K_M");
            return WayToRun.cheapestFirst()
                    .sorted(new WaysToRun(catalog, modelQuant, EstimateRequest.DEFAULT, conditions).all());
        }
    }
}
