/**
 * Models at their quantizations. Begin with {@link ModelQuant}, which a person downloads and runs, and
 * {@link QuantFile}, which somebody published of it. {@link WeightSizes} tells how large the weights are, published or
 * not. {@link QuantLadder} is the standard choice of formats, {@link OfferedFormats} what of it recommendations take of
 * a model, {@link RecommendedQuant} which of those to look at first.
 */
@NullMarked
package dev.headroom.weights;

import org.jspecify.annotations.NullMarked;
