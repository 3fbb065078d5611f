package dev.headroom.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on an enum, which the concrete inputs {@code …Filter { eq in }} share. */
public interface OneOf<E extends Enum<E>> {
    /** The constant asked for, null for any. */
    @Nullable
    E eq();

    /** The constants asked for, null for any. */
    @Nullable
    List<E> in();

    /** Whether the value (null when unknown) meets the filter; no filter lets everything pass. */
    static <E extends Enum<E>> boolean passes(@Nullable OneOf<E> filter, @Nullable E value) {
        return filter == null
                || ((filter.eq() == null || filter.eq() == value)
                        && (filter.in() == null || (value != null && filter.in().contains(value))));
    }
}
