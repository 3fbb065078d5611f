package dev.headroom.paging;

import org.jspecify.annotations.Nullable;

/** One entry of an {@code orderBy} argument. */
public interface Order<T> {
    OrderField<T> field();

    @Nullable
    Direction direction();
}
