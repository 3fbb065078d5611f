package dev.headroom.paging;

import java.util.function.Function;

/** A row of a list, with a value of every type that can be ordered by; null is unknown. */
record Row(String key, Integer count, Double size, String name) {

    /** The columns of the list. */
    enum Column implements OrderField<Row> {
        COUNT(Row::count),
        SIZE(Row::size),
        NAME(Row::name);

        private final Function<Row, Comparable<?>> value;

        Column(Function<Row, Comparable<?>> value) {
            this.value = value;
        }

        @Override
        public Comparable<?> value(Row row) {
            return value.apply(row);
        }
    }

    /** One column of an order. */
    record By(Column field, Direction direction) implements Order<Row> {}

    /** A row of which nothing but the count matters. */
    static Row counting(String key, Integer count) {
        return new Row(key, count, null, null);
    }
}
