package dev.headroom.web.models;

import dev.headroom.compatibility.WayConditions;
import dev.headroom.compatibility.WayToRun;
import dev.headroom.compatibility.WaysToRun;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import dev.headroom.web.PriceColumns;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.Table;
import dev.headroom.web.TableRows;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cheapest ways to run a model: on hardware that is bought, and by the hour. */
public record Cheapest(TableRows<WayToRun> bought, TableRows<WayToRun> rented) {
    private static final int BOUGHT_SHOWN = 8;
    private static final int RENTED_SHOWN = 4;

    private static final Column<WayToRun> HARDWARE = Column.text("Hardware", Cheapest::hardware)
            .linkedTo(way -> Paths.of(way.compatibility().hardware()))
            .asRowHead();
    private static final Column<WayToRun> TOTAL = Column.number("Total", "$", WayToRun::getTotalUsd, Format::number)
            .withUnit()
            .noted(way -> PriceColumns.kindAndDate(way.price()));
    private static final Column<WayToRun> PROVIDER =
            Column.text("From", (WayToRun way) -> way.price().provider());
    private static final Column<WayToRun> SPEED = Column.number(
                    "Speed",
                    SpeedColumns.UNIT,
                    (WayToRun way) -> way.compatibility().estimatedTokPerSec(),
                    Format::count)
            .headed("tok/s");
    private static final Column<WayToRun> TOKENS = Column.number(
                    "A million tokens", "$", Cheapest::perMillionTokens, Format::number)
            .withUnit();

    static Cheapest of(ModelSelection selection) {
        return new Cheapest(
                new Table<>("bought", List.of(HARDWARE, TOTAL, PROVIDER, SPEED))
                        .of(first(BOUGHT_SHOWN, selection, WayConditions.BOUGHT)),
                new Table<>("rented", List.of(HARDWARE, TOTAL, PROVIDER, SPEED, TOKENS))
                        .of(first(RENTED_SHOWN, selection, WayConditions.BY_THE_HOUR)));
    }

    Stream<TableRows<?>> tables() {
        return Stream.of(bought, rented);
    }

    private static List<WayToRun> first(int shown, ModelSelection selection, WayConditions conditions) {
        var ways = new WaysToRun(selection.catalog(), selection.modelQuant(), selection.request(), conditions);
        return WayToRun.cheapestFirst().sorted(ways.all()).stream().limit(shown).toList();
    }

    private static String hardware(WayToRun way) {
        String name = way.compatibility().hardware().name();
        return way.count() == 1 ? name : way.count() + " × " + name;
    }

    private static @Nullable Double perMillionTokens(WayToRun way) {
        var cost = way.tokenCost();
        return cost == null ? null : (Double) cost.usdPerMillionTokens();
    }
}
