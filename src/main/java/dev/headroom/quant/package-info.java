/**
 * Quantization formats. Read {@link QuantEntity} (the row), {@link Quant} (what the snapshot holds) and
 * {@link QuantApi}. {@link QuantLadder} is the standard choice among them, {@link ComparableQuality} tells how good
 * each is.
 */
@NullMarked
package dev.headroom.quant;

import org.jspecify.annotations.NullMarked;
