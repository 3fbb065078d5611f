/**
 * Lists in pages, after the Relay specification. {@link PageRequest} is what is asked, {@link Pager} cuts a
 * {@link Page} out of a list in the order of {@link Sorting}. A {@link Cursor} is the text form of a {@link Position}.
 */
@NullMarked
package dev.headroom.paging;

import org.jspecify.annotations.NullMarked;
