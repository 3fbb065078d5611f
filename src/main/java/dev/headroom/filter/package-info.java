/**
 * Conditions that lists are filtered by, such as {@link IntRange} and {@link StringFilter}. An unknown value meets
 * none. {@link TextSearch} looks for words, {@link PartialDate} is a date as precise as its source.
 */
@NullMarked
package dev.headroom.filter;

import org.jspecify.annotations.NullMarked;
