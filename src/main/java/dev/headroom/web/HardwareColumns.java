package dev.headroom.web;

import dev.headroom.facts.Facts;
import dev.headroom.hardware.Hardware;
import dev.headroom.price.Prices;
import java.util.stream.Stream;

/** The facts of hardware that tables show. */
public final class HardwareColumns {
    public static final Column<Hardware> MEMORY = Column.number("Memory", "GB", Hardware::memoryGb, Format::number);

    private HardwareColumns() {}

    /**
     * The table that a list is: names, which lead to the pages, and what is declared to stand beside them.
     *
     * @param name what it is asked for by as a file
     * @param head what heads the names
     */
    public static <T extends Hardware> Table<T> list(String name, String head, Facts<?, ?, T> facts, Prices prices) {
        Column<T> names = name(head)
                .<T>of(one -> one)
                .asRowHead()
                .orderedBy(facts.find("name").orElseThrow().order());
        return new Table<>(
                name,
                Stream.of(Stream.of(names), FactColumns.listed(facts), Stream.of(PriceColumns.<T>lowest(prices)))
                        .flatMap(columns -> columns)
                        .toList());
    }

    /** Its name, which leads to its page. */
    public static Column<Hardware> name(String label) {
        return Column.text(label, Hardware::name).linkedTo(Paths::of);
    }
}
