/**
 * The GraphQL face of the estimator. {@link EstimateArguments} and {@link EstimateOptions} are how a figure is asked
 * for, {@link EstimateInput} shapes that the catalog does not hold. {@link Estimate} is what it says, and computes each
 * figure when it is asked for; {@link MemoryApi} and {@link PlanApi} answer for a model at a quantization. Enums and
 * arithmetic are the estimator's own, which {@link EstimatorEnums} describes in the schema.
 */
@NullMarked
package dev.headroom.estimates;

import org.jspecify.annotations.NullMarked;
