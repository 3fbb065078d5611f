/**
 * Who may change what. Begin with {@link Access}, which everything that is not public asks, {@link Role} and
 * {@link Actor}. Then tokens: {@link BearerTokens} looks at each, {@link TokenOwners} tells whose it is,
 * {@link ApiTokens} keeps ours. Browsers have a {@link Session}, begun by {@link SignIns} and known by
 * {@link SessionCookies}.
 */
@NullMarked
package dev.headroom.access;

import org.jspecify.annotations.NullMarked;
