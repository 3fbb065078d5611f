/** What a memory of some size holds. {@link VramSizes} says which sizes have a page, {@link VramPage} shows one. */
package dev.headroom.web.vram;
