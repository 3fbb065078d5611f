/**
 * The ground below the features: rows of fact tables, and what all kinds of rows have in common. Read {@link Facts}
 * (what a kind of rows declares) and {@link DeclaredFact} (one of them) first. {@link FactRow} reads one row of a
 * table, whichever {@link FactFormat} it is written in, {@link FactCells} writes one; {@link PackagedTable} and
 * {@link BulkTable} tie it to a table of the database. {@link Rows} are those that the catalog holds, which stands
 * above the features.
 */
@NullMarked
package dev.headroom.facts;

import org.jspecify.annotations.NullMarked;
