package dev.headroom.facts;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A row of the catalog that has no natural key. */
@MappedSuperclass
public abstract class KeylessEntity extends PackagedEntity {
    /** The {@link FactRow#identity()} of the packaged row that it is; null where no packaged table brought it. */
    public @Nullable String packagedKey;
}
