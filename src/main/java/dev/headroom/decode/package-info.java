/**
 * How hardware decodes. {@link DecodeClass} and {@link DecodeFits} give method DETAILED its constants: by measurements,
 * or where there are none by what an accelerator class of the catalog declares. {@link HardwareCondition} says which
 * hardware a class of a packaged table is of; {@link BuildAge} tells old measurements.
 */
@NullMarked
package dev.headroom.decode;

import org.jspecify.annotations.NullMarked;
