package dev.headroom.access;

/** What somebody may do. */
public enum Role {
    /** Everything: catalog rows, API tokens, imports, the change log and reverting. */
    ADMIN,
    /** Catalog rows. */
    EDITOR
}
