/**
 * Open-weight models, each at its quantizations. Read {@link ModelEntity} (the row), {@link Model} (what the snapshot
 * holds) and {@link ModelApi}; then {@link ModelQuant}. {@link LayerFacts} turns facts into the layers of the
 * estimator, {@link WeightSizes} into sizes.
 */
@NullMarked
package dev.headroom.model;

import org.jspecify.annotations.NullMarked;
