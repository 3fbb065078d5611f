/** Values that are computed when they are first asked for: {@link Lazy}. */
@NullMarked
package dev.headroom.lazy;

import org.jspecify.annotations.NullMarked;
