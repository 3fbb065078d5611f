/** What a memory of some size holds. {@link VramSizes} says which sizes have a page, {@link VramPage} shows one. */
@NullMarked
package dev.headroom.web.vram;

import org.jspecify.annotations.NullMarked;
