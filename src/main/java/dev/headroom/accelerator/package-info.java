/**
 * How much of its bandwidth hardware reaches. {@link AcceleratorClass}, a row of the catalog, gives method SIMPLE its
 * efficiency; {@link DecodeClass} and {@link DecodeFits} give method DETAILED its constants, by measurements or, where
 * there are none, by what the row declares; {@link HardwareCondition} says which hardware a class of the fits is of.
 * {@link AcceleratorClassApi} answers over GraphQL; {@link AcceleratorClassInput}, {@link AcceleratorClassService} and
 * {@link AcceleratorClassMutations} are for changes.
 */
@NullMarked
package dev.headroom.accelerator;

import org.jspecify.annotations.NullMarked;
