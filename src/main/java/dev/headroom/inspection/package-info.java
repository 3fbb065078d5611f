/**
 * What {@code intake} read, in the terms of the estimator. {@link InspectedModel} is made with
 * {@link InspectedWeights}; {@link InspectionReport} adds the estimates. {@link ModelDrafts} makes drafts of rows of
 * the catalog. {@link InspectionApi} answers over GraphQL.
 */
@NullMarked
package dev.headroom.inspection;

import org.jspecify.annotations.NullMarked;
