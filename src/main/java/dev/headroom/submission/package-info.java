/**
 * Measurements by anybody, held until an editor has looked at them. {@link BenchmarkSubmissionInput} is what somebody
 * sends; {@link SubmissionReading} finds out whose speeds are in it, with {@link RunMatcher} for one of them, and
 * {@link SubmittedRun} is what comes of each. {@link SubmissionService} keeps, accepts and refuses;
 * {@link SubmissionAllowance} says how much of it one client may send.
 */
@NullMarked
package dev.headroom.submission;

import org.jspecify.annotations.NullMarked;
