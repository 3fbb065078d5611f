package dev.headroom.lazy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for, once. */
public final class Lazy<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    /** @param computation never gives null */
    public Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    public T get() {
        @Nullable T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = computation.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
