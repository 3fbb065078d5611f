/**
 * The ground below the features: rows of fact tables, and what all kinds of rows have in common. A table is read into
 * {@link dev.headroom.facts.FactRow}s, whichever {@link dev.headroom.facts.FactFormat} it is written in, and written
 * from {@link dev.headroom.facts.FactCells}; {@link dev.headroom.facts.PackagedTable} and
 * {@link dev.headroom.facts.BulkTable} tie it to a table of the database. The snapshot of all rows is above the
 * features, in {@link dev.headroom.catalog}.
 */
package dev.headroom.facts;
