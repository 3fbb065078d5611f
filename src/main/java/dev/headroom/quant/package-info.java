/**
 * Quantization formats. Read {@link QuantEntity} (the row), {@link Quant} (what the snapshot holds),
 * {@link QuantFilter} and {@link QuantApi}; then {@link QuantInput} and {@link QuantService} for changes.
 * {@code quality} tells how good each is.
 */
@NullMarked
package dev.headroom.quant;

import org.jspecify.annotations.NullMarked;
