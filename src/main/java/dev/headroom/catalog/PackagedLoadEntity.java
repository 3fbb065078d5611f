package dev.headroom.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a load of one packaged table did to this database. */
@Entity(name = "PackagedLoad")
@Table(name = "packaged_load")
public class PackagedLoadEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant loadedAt;
    /** The edition of the tables that the application was packaged with. */
    public int edition;

    public String name;
    public int rowsRead;
    public int rowsAdded;
    public int rowsUpdated;
    /** Rows without a natural key that are packaged no more. */
    public int rowsRemoved;
    /** Rows that somebody changed, deleted or renamed here, and that stay so. */
    public int rowsKept;

    /** Natural keys of those, by commas; null where they have none. */
    public @Nullable String keptKeys;
}
