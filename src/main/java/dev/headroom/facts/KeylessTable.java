package dev.headroom.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table whose rows have no natural key: those of its packaged table are told apart by all that they hold. */
public interface KeylessTable<E extends KeylessEntity> extends PackagedTable<E> {
    @Override
    default String key(FactRow row) {
        return Objects.requireNonNull(row.identity(), "packaged rows have one");
    }

    @Override
    default @Nullable String keyOf(E entity) {
        return entity.packagedKey;
    }

    @Override
    default boolean hasNaturalKeys() {
        return false;
    }
}
