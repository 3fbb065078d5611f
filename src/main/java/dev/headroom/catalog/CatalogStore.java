package dev.headroom.catalog;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds the catalog that queries are answered from, and swaps it as a whole. */
@ApplicationScoped
public class CatalogStore {
    private final CatalogTables tables;
    private volatile Catalog current;

    CatalogStore(CatalogTables tables) {
        this.tables = tables;
    }

    /** The catalog now. A query that asks twice may get two versions, each consistent in itself. */
    public Catalog current() {
        return current;
    }

    /** Reads the catalog from the database and puts it in place of the present one. */
    public void refresh() {
        current = tables.snapshot();
    }
}
