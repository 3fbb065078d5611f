/**
 * The change log, which triggers in the database write. Read {@link Change}, {@link ChangeRepository}, then
 * {@link ChangeApi}, which shows it and undoes changes.
 */
@NullMarked
package dev.headroom.change;

import org.jspecify.annotations.NullMarked;
