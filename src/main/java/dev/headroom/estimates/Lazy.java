package dev.headroom.estimates;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for. Two threads that ask at once may each compute it. */
final class Lazy<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    /** @param computation gives equal values whenever it is asked, and never null */
    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        @Nullable T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
