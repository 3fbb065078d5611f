/**
 * What settings may be: {@link Range} says it beside each, and a value out of it ends the start, by name, as
 * {@link UnreadableSettings} does with what is no value.
 */
@NullMarked
package dev.headroom.settings;

import org.jspecify.annotations.NullMarked;
