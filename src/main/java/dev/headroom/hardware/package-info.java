/**
 * What GPUs and devices have in common. Begin with {@link Hardware}. {@link AcceleratorClass} gives method SIMPLE its
 * efficiency; {@link DecodeClass} and {@link DecodeFits} give method DETAILED its constants.
 */
@NullMarked
package dev.headroom.hardware;

import org.jspecify.annotations.NullMarked;
