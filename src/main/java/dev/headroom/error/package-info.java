/**
 * What can go wrong, and what a client is told. {@link ApiException} is the family of expected failures and
 * {@link ApiErrorCode} their codes; {@link ErrorMapping} turns failures into errors. {@link UserError} is an expected
 * failure of a change, {@link Faults} logs what is a fault of ours.
 */
@NullMarked
package dev.headroom.error;

import org.jspecify.annotations.NullMarked;
