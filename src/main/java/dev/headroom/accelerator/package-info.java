/**
 * How much of its bandwidth hardware reaches. {@link AcceleratorClass} gives method SIMPLE its efficiency;
 * {@link DecodeClass} and {@link DecodeFits} give method DETAILED its constants. {@link AcceleratorClassApi} answers
 * over GraphQL.
 */
@NullMarked
package dev.headroom.accelerator;

import org.jspecify.annotations.NullMarked;
