/**
 * Memory and speed of any shape. {@link Fields} lists the fields of the form, {@link Calculation} reads and works them
 * out, {@link CalculatorPage} shows both methods {@linkplain MethodsSideBySide side by side}.
 */
@NullMarked
package dev.headroom.web.calculator;

import org.jspecify.annotations.NullMarked;
