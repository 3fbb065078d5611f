/**
 * A PostgreSQL before anything else starts. {@link Database} decides: a {@link ConfiguredServer}, or an
 * {@link EmbeddedServer} of our own on a {@link DataFolder}. {@link Launch} is one start of it; the rest is what a
 * start can meet, such as {@link FolderLock} and {@link PidFile}.
 */
@NullMarked
package dev.headroom.database;

import org.jspecify.annotations.NullMarked;
