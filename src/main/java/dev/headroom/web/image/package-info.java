/**
 * Pictures of pages for whoever links to them. {@link ImageResource} serves a {@link Card}, which {@link Cards} fills
 * and {@link Canvas} draws with the letters of a {@link Face}, in pure Java.
 */
@NullMarked
package dev.headroom.web.image;

import org.jspecify.annotations.NullMarked;
