/**
 * What GPUs and devices have in common. Read {@link Hardware}, {@link HardwareFilter} and {@link HardwareApi}.
 * {@link HardwareSlugs} keeps the slugs of both apart. {@code accelerator} tells how fast they are.
 */
@NullMarked
package dev.headroom.hardware;

import org.jspecify.annotations.NullMarked;
