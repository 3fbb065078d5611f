/**
 * Hardware or models side by side. {@link CompareResource} finds out what is {@link ComparedItems};
 * {@link HardwareComparison} and {@link ModelComparison} show it by a {@link Trait} per line.
 */
@NullMarked
package dev.headroom.web.compare;

import org.jspecify.annotations.NullMarked;
