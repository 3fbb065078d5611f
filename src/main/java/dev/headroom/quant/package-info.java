/**
 * Quantization formats. Read {@link QuantEntity} (the row), {@link Quant} (what the snapshot holds), {@link QuantFacts}
 * (what is declared of each fact), {@link QuantFilter} and {@link QuantApi}; then {@link QuantInput},
 * {@link QuantService} and {@link QuantMutations} for changes. {@code quality} tells how good each is.
 */
@NullMarked
package dev.headroom.quant;

import org.jspecify.annotations.NullMarked;
