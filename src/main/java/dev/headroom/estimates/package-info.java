/**
 * The GraphQL face of the estimator: what an estimate is asked ({@link dev.headroom.estimates.EstimateInput},
 * {@link dev.headroom.estimates.EstimateOptions}) and what it says ({@link dev.headroom.estimates.Estimate}, which
 * computes each figure when it is asked for). Enums and arithmetic are those of {@link dev.headroom.estimate}. Lists of
 * models and hardware stand above it, in {@link dev.headroom.compatibility}.
 */
package dev.headroom.estimates;
