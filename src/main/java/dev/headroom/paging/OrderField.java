package dev.headroom.paging;

import org.jspecify.annotations.Nullable;

/** A column that a list of {@code T} can be ordered by; the enums of the {@code orderBy} inputs implement it. */
public interface OrderField<T> {
    /** The enum constant's name, part of what a cursor remembers. */
    String name();

    /** The row's value: a {@link String}, {@link Integer} or {@link Double}, or null when it is unknown. */
    @Nullable
    Comparable<?> value(T row);
}
