package dev.headroom.paging;

/** One entry of an {@code orderBy} argument. */
public interface Order<T> {
    OrderField<T> field();

    Direction direction();
}
