/**
 * The page for imports, which are tried first and then confirmed. {@link ImportResource} takes an {@link ImportForm}
 * and begins an {@link ImportJob}; {@link ImportPage} shows how far it is.
 */
@NullMarked
package dev.headroom.web.admin.imports;

import org.jspecify.annotations.NullMarked;
