package dev.headroom.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that tells the state of the catalog; triggers write it. */
@Entity(name = "CatalogVersion")
@Table(name = "catalog_version")
public class CatalogVersionEntity extends PanacheEntityBase {
    @Id
    public boolean onlyRow = true;

    public int version;
    public Instant updatedAt;

    static CatalogVersionEntity get() {
        return findById(true);
    }
}
