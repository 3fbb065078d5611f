/**
 * The page on which anybody submits measured speeds. {@link SubmitResource} takes the form, {@link SubmitPage} shows it
 * with what was read, and {@link SubmissionPage} what became of a submission; {@link SubmittedRow} is one speed on
 * either.
 */
@NullMarked
package dev.headroom.web.submit;

import org.jspecify.annotations.NullMarked;
