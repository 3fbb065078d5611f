/**
 * What mutations have in common. {@link Changes} makes a change: one transaction, one author, then a new snapshot.
 * {@link RowService} creates, updates and deletes rows with a slug, {@link LinkedRowService} renames and merges some of
 * them. What an input may give is declared in {@code Facts}.
 */
@NullMarked
package dev.headroom.edit;

import org.jspecify.annotations.NullMarked;
