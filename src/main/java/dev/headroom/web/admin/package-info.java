/**
 * Pages for editors and admins. Every one passes by {@link AdminGate}, which gives it a {@link AdminVisit}: who is
 * there, at one request. {@link FormFilter} refuses foreign forms unread. {@link AdminResource} signs in and out.
 */
@NullMarked
package dev.headroom.web.admin;

import org.jspecify.annotations.NullMarked;
