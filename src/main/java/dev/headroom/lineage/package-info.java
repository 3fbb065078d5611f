/**
 * Which model came after which, and what it was made of. {@link Lineage} answers; {@link ModelName} and
 * {@link Generation} are the rule, {@link Successions} and {@link BaseModels} what the rule cannot know.
 */
@NullMarked
package dev.headroom.lineage;

import org.jspecify.annotations.NullMarked;
