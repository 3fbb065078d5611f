/** What settings may be: {@link Range} says it beside each, and a value out of it ends the start, by name. */
@NullMarked
package dev.headroom.settings;

import org.jspecify.annotations.NullMarked;
