/** What a text means: {@link SearchResource} has the address and leads pairs on, {@link SearchPage} lists hits. */
@NullMarked
package dev.headroom.web.search;

import org.jspecify.annotations.NullMarked;
