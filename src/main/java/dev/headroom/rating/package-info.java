/**
 * How good models are, by use, from their published scores. {@link ScoreFit} makes scores of different benchmarks
 * comparable, {@link CountedBenchmark} says which counts for what; {@link Ratings} gives each model its
 * {@link ModelRatings}, with one {@link QualityIndex} for each {@link QualityUse}.
 */
@NullMarked
package dev.headroom.rating;

import org.jspecify.annotations.NullMarked;
