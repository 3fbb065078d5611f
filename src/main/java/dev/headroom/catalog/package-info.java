/**
 * The snapshot that every answer comes from. Begin with {@link Catalog} and {@link CatalogStore}, which swaps it.
 * {@link CatalogLoader} brings the packaged tables into the database, {@link CatalogTables} reads them back,
 * {@link CatalogListener} follows changes. {@link CatalogRows} gives each feature its rows.
 */
@NullMarked
package dev.headroom.catalog;

import org.jspecify.annotations.NullMarked;
