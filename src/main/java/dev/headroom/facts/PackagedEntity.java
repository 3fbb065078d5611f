package dev.headroom.facts;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A row of the catalog, which a packaged table may have brought. */
@MappedSuperclass
public abstract class PackagedEntity extends PanacheEntity {
    /** Whether anybody but the loader has written the row; a trigger tells, so an entity knows it only when read. */
    @Column(insertable = false, updatable = false)
    public boolean touched;
}
