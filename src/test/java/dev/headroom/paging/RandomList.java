package dev.headroom.paging;

import dev.headroom.paging.Row.By;
import dev.headroom.paging.Row.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A list of many ties and unknown values under a random order, the same in every run; a failing case prints itself. */
record RandomList(long seed, List<Row> rows, List<By> orders) {
    private static final int CASES = 150;
    private static final int MOST_ROWS = 40;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final Direction[] DIRECTIONS = {Direction.ASC, Direction.DESC, null};
    private static final Integer[] COUNTS = {null, -1, 0, 7};
    private static final Double[] SIZES = {null, 0.5, 24.0};
    private static final String[] NAMES = {null, "", "Zebra", "ant", "Ant", "Ü"};

    static Stream<RandomList> all() {
        return LongStream.range(0, CASES).mapToObj(seed -> of(seed, new Random(seed * SPREAD)));
    }

    private static RandomList of(long seed, Random random) {
        List<Row> rows = IntStream.range(0, random.nextInt(MOST_ROWS + 1))
                .mapToObj(i -> row("row" + i, random))
                .toList();
        List<Column> columns = new ArrayList<>(Arrays.asList(Column.values()));
        Collections.shuffle(columns, random);
        List<By> orders = columns.stream()
                .limit(random.nextInt(columns.size() + 1))
                .map(column -> new By(column, one(DIRECTIONS, random)))
                .toList();
        return new RandomList(seed, rows, orders);
    }

    private static Row row(String key, Random random) {
        return new Row(key, one(COUNTS, random), one(SIZES, random), one(NAMES, random));
    }

    private static <V> V one(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    Sorting<Row> sorting() {
        return new Sorting<>("rows", orders, Row::key);
    }

    /** The rows as they have to come, by another way than the pager's. */
    List<Row> inOrder() {
        return rows.stream().sorted(comparator()).toList();
    }

    Comparator<Row> comparator() {
        Comparator<Row> byKey = Comparator.comparing(Row::key);
        return orders.stream()
                .map(RandomList::comparator)
                .reduce(Comparator::thenComparing)
                .map(byColumns -> byColumns.thenComparing(byKey))
                .orElse(byKey);
    }

    private static Comparator<Row> comparator(By by) {
        Comparator<String> alphabetically = Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
                .thenComparing(Comparator.naturalOrder());
        return switch (by.field()) {
            case COUNT -> unknownLast(Row::count, Comparator.naturalOrder(), by.direction());
            case SIZE -> unknownLast(Row::size, Comparator.naturalOrder(), by.direction());
            case NAME -> unknownLast(Row::name, alphabetically, by.direction());
        };
    }

    private static <V> Comparator<Row> unknownLast(Function<Row, V> value, Comparator<V> upwards, Direction direction) {
        return Comparator.comparing(
                value, Comparator.nullsLast(direction == Direction.DESC ? upwards.reversed() : upwards));
    }

    /**
     * The same list after some of its rows were deleted, by chance also the cursor's, and others were inserted
     * anywhere.
     */
    RandomList changed() {
        var random = new Random(~seed * SPREAD);
        Stream<Row> kept = rows.stream().filter(row -> random.nextBoolean());
        Stream<Row> inserted = IntStream.range(0, MOST_ROWS / 2).mapToObj(i -> row("row" + i + "a", random));
        return new RandomList(seed, Stream.concat(kept, inserted).toList(), orders);
    }
}
