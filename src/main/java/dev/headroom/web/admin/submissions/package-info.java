/**
 * The page on which editors decide on what others measured. {@link ReviewResource} takes the decisions,
 * {@link ReviewPage} shows what waits, {@link ReviewRow} for each submission.
 */
@NullMarked
package dev.headroom.web.admin.submissions;

import org.jspecify.annotations.NullMarked;
