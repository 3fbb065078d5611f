package dev.headroom.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.PackagedGpus;
import dev.headroom.price.Price.PriceKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which prices there are of hardware, and which of them are compared. */
class PricesTest {
    private static final Gpu CARD = gpu("card", null);

    @Test
    void theNewestIsTheFirstAndTheUndatedTheLast() {
        var prices = prices(
                price(PriceKind.USED, 300, "2025-03", "Shop"),
                price(PriceKind.USED, 100, null, "Shop"),
                price(PriceKind.LIST, 500, "2026", "Shop"),
                price(PriceKind.USED, 200, "2026-01-01", "Shop"));

        assertThat(prices.of(CARD)).extracting(Price::amount).containsExactly(500.0, 200.0, 300.0, 100.0);
    }

    @Test
    void ofOneProviderTheNewestIsComparedAndOfSeveralTheCheapest() {
        var prices = prices(
                price(PriceKind.USED, 100, "2024-01-01", "Old and cheap"),
                price(PriceKind.USED, 300, "2026-01-01", "Old and cheap"),
                price(PriceKind.USED, 260, "2026-02-01", "Other"),
                price(PriceKind.USED, 250, "2026-02-01", "Other"));

        assertThat(prices.compared(CARD)).extracting(Price::amount).containsExactly(250.0);
    }

    @Test
    void ofEqualPricesTheNewerIsCompared() {
        var prices = prices(
                price(PriceKind.USED, 300, "2026-01-01", "One"), price(PriceKind.USED, 300, "2026-02-01", "Another"));

        assertThat(prices.compared(CARD)).extracting(Price::provider).containsExactly("Another");
    }

    @Test
    void aListPriceStandsInPlaceOfThatAtLaunch() {
        Gpu launched = gpu("card", 999.0);
        var listed = Prices.of(List.of(price(PriceKind.LIST, 1299, "2026-09", "Shop")), List.of(launched));

        assertThat(listed.compared(launched)).extracting(Price::kind).containsExactly(PriceKind.LIST);
        assertThat(listed.lowestUsd(launched)).isEqualTo(1299.0);
        assertThat(listed.of(launched)).hasSize(2);
        assertThat(Prices.of(List.of(), List.of(launched)).lowestUsd(launched)).isEqualTo(999.0);
    }

    @Test
    void otherCurrenciesAreShownAndNotCompared() {
        var yen = Sample.of(Price.class)
                .with("hardwareSlug", "card")
                .with("kind", PriceKind.USED)
                .with("amount", 1.0)
                .with("currency", "JPY")
                .with("key", "1")
                .make();

        assertThat(prices(yen).of(CARD)).containsExactly(yen);
        assertThat(prices(yen).compared(CARD)).isEmpty();
        assertThat(prices(yen).lowestUsd(CARD)).isNull();
    }

    @Test
    void anHourIsNoPriceToBuyFor() {
        var prices = prices(price(PriceKind.CLOUD_HOUR, 0.5, "2026-10-05", "Cloud"));

        assertThat(prices.compared(CARD)).hasSize(1);
        assertThat(prices.lowest(CARD)).isEmpty();
    }

    @Test
    void aGpuTellsItsLaunchPriceWithItsReleaseAsTheDate() {
        Gpu gpu = PackagedGpus.read().stream()
                .filter(one -> one.slug().equals("nvidia-geforce-rtx-3090"))
                .findFirst()
                .orElseThrow();
        Price launch = Price.atLaunch(gpu).findFirst().orElseThrow();

        assertThat(launch.amount()).isEqualTo(1499);
        assertThat(launch.date()).isEqualTo("2020-09-24");
        assertThat(launch.sources()).isEqualTo(gpu.sources());
        assertThat(Price.isTold(launch.getId())).isTrue();
        assertThat(Price.key(launch.getId())).isEmpty();
        assertThat(Price.atLaunch(CARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, 26", "2026-10, 30", "2026, 303", "2026-11, 0", ", "})
    void thePriceHasAnAgeWhereItHasADate(String date, Integer days) {
        assertThat(price(PriceKind.USED, 1, date, "Shop").ageDays(LocalDate.of(2026, 10, 31)))
                .isEqualTo(days);
    }

    private static Prices prices(Price... rows) {
        return Prices.of(List.of(rows), List.of());
    }

    private static Gpu gpu(String slug, Double msrpUsd) {
        return Sample.of(Gpu.class).with("slug", slug).with("msrpUsd", msrpUsd).make();
    }

    private static Price price(PriceKind kind, double amount, String date, String provider) {
        return Sample.of(Price.class)
                .with("hardwareSlug", "card")
                .with("kind", kind)
                .with("amount", amount)
                .with("currency", "USD")
                .with("date", date)
                .with("provider", provider)
                .with("key", kind + " " + amount)
                .make();
    }
}
