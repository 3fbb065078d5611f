/**
 * What a model is made of, as its facts tell: {@link Attention}, {@link StateLayers} and {@link Experts}.
 * {@link LayerFacts} turns them into the layers of the estimator, {@link LayerMapEntry} shows those over GraphQL.
 * {@link PerLayerEmbeddings} are known of few models. What a compute buffer follows from is among the
 * {@link ComputeBuffers} that were measured, or follows from {@link ActivationFacts}.
 */
@NullMarked
package dev.headroom.layers;

import org.jspecify.annotations.NullMarked;
