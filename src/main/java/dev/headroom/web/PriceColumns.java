package dev.headroom.web;

import dev.headroom.hardware.Hardware;
import dev.headroom.price.Price;
import dev.headroom.price.Prices;

/** What tables show of prices, each with its date. */
public final class PriceColumns {
    public static final Column<Price> AMOUNT =
            Column.number("Price", "", Price::amount, Format::number).printed(PriceColumns::amount);
    public static final Column<Price> CURRENCY =
            Column.text("Unit", Price::currency).inFileOnly();
    public static final Column<Price> KIND = Column.words("What", Price::kind);
    public static final Column<Price> DATE = Column.date("Of", Price::date);
    public static final Column<Price> PROVIDER = Column.text("From", Price::provider);
    public static final Column<Price> NOTE =
            Column.text("Note", Price::note).printed(price -> price.note() == null ? "" : price.note());
    public static final Column<Price> SOURCE = Column.text(
                    "Source", (Price price) -> String.join("; ", price.sources()))
            .styled("source");

    private PriceColumns() {}

    /** What hardware can be bought for, with kind and date. */
    public static <T extends Hardware> Column<T> lowest(Prices prices) {
        return Column.<T, Double>number("Lowest price", "$", prices::lowestUsd, Format::number)
                .headed("Lowest price, $")
                .noted(hardware ->
                        prices.lowest(hardware).map(PriceColumns::kindAndDate).orElse(""));
    }

    /** As people write it: $1,599 or JPY 149,800. */
    public static String amount(Price price) {
        String number = Format.number(price.amount());
        return price.currency().equals(Price.COMPARED) ? Format.withUnit(number, "$") : price.currency() + ' ' + number;
    }

    /** What was asked, and when, such as: used, 2026-08-11. */
    public static String kindAndDate(Price price) {
        return Format.words(price.kind()) + ", " + (price.date() == null ? "undated" : price.date());
    }
}
