/**
 * Published scores of models on benchmarks. Read {@link ModelScoreEntity} (the row), {@link ModelScore} (what the
 * snapshot holds) and {@link ModelScoreFacts} (what is declared of each fact); then {@link ModelScoreInput},
 * {@link ModelScoreService} and {@link ModelScoreMutations}, which add and delete. What follows from scores is in
 * {@code dev.headroom.rating}.
 */
@NullMarked
package dev.headroom.score;

import org.jspecify.annotations.NullMarked;
