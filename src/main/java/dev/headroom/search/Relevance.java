package dev.headroom.search;

import dev.headroom.paging.Direction;
import dev.headroom.paging.Order;
import dev.headroom.paging.OrderField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of a list that was searched and not ordered otherwise: what is meant most surely comes first. */
public record Relevance<T>(Found found, Function<T, String> slug) implements Order<T>, OrderField<T> {
    @Override
    public OrderField<T> field() {
        return this;
    }

    @Override
    public @Nullable Direction direction() {
        return Direction.ASC;
    }

    @Override
    public String name() {
        return "RELEVANCE";
    }

    @Override
    public Comparable<?> value(T row) {
        return found.place(slug.apply(row));
    }
}
