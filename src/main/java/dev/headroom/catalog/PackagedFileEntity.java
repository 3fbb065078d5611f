package dev.headroom.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A packaged file that has been loaded into this database. */
@Entity(name = "PackagedFile")
@Table(name = "packaged_file")
public class PackagedFileEntity extends PanacheEntityBase {
    @Id
    public String name;

    public String sha256;
    public Instant loadedAt;
}
