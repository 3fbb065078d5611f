/** The start page: {@link StartResource} has the address, {@link StartPage} is the page. */
@NullMarked
package dev.headroom.web.start;

import org.jspecify.annotations.NullMarked;
