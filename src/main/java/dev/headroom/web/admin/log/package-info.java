/**
 * The change log as pages. {@link LogResource} has the addresses, {@link LogPage} the list, {@link ChangePage} one
 * change with each {@link Difference} and the question whether to undo it.
 */
@NullMarked
package dev.headroom.web.admin.log;

import org.jspecify.annotations.NullMarked;
