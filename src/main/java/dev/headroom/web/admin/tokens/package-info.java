/**
 * The page for API tokens. {@link TokenResource} lists, creates and revokes; {@link TokensPage} shows the secret of a
 * new one this once.
 */
@NullMarked
package dev.headroom.web.admin.tokens;

import org.jspecify.annotations.NullMarked;
