/**
 * The estimator: memory, speed and fit in plain Java, without anything around it. Begin with {@link Estimator} and what
 * it takes: {@link QuantizedModel}, {@link HardwareShape}, {@link RunOptions}. Then {@link SimpleEstimator}, the rule
 * of thumb, and {@link DetailedEstimator} with {@link LayerGroup} and {@link Decode}. What comes out is {@link Memory},
 * {@link Speed} and {@link Fit}.
 *
 * <p>A number that may be unknown is an {@link Amount}; anything else that may be missing is an {@code Optional}. Null
 * and NaN mean nothing here. Null is for the edges, which make amounts of it and get it back.
 */
@NullMarked
package dev.headroom.estimate;

import org.jspecify.annotations.NullMarked;
