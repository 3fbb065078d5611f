/**
 * What a request and a client may ask for. {@link LimitSettings} lists the limits. {@link DocumentLimits} applies
 * before validation, {@link OperationCost} after it, by {@link FieldCosts}; {@link ClientBudgets} is over time.
 * {@link LimitedExecution} holds it together.
 */
@NullMarked
package dev.headroom.limits;

import org.jspecify.annotations.NullMarked;
