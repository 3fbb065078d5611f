/**
 * Export and import of whole tables. Out: {@link Exports} writes what {@link ExportResource} serves. In:
 * {@link Imports} takes an {@link ImportRequest}, and {@link TableImport} reads all of its rows before it writes any.
 * {@link BulkKind} names the tables.
 */
@NullMarked
package dev.headroom.bulk;

import org.jspecify.annotations.NullMarked;
