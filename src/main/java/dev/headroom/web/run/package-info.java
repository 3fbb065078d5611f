/**
 * "What can I run?" A {@link TargetHardware} and a {@link RunCriteria} give {@link RankedModels}, ranked by
 * {@link Ranking}; {@link RunPage} shows them, each with its {@link RankReason}.
 */
@NullMarked
package dev.headroom.web.run;

import org.jspecify.annotations.NullMarked;
