package dev.headroom.web.image;

/**
 * Where a drawn character is on the sheet of its face, and how it is set. All in pixels.
 *
 * @param left from the pen to the left edge
 * @param top from the line that text stands on to the upper edge, negative above it
 * @param advance from this pen to the next
 */
record Glyph(int x, int y, int width, int height, int left, int top, int advance) {}
