/**
 * Accelerator classes: rows that say how much of its bandwidth hardware reaches, by method SIMPLE and, where no fit to
 * measurements describes it, by method DETAILED. Read {@link AcceleratorClass}, {@link ClassCondition} and
 * {@link AcceleratorClassApi}; then {@link AcceleratorClassInput}, {@link AcceleratorClassService} and
 * {@link AcceleratorClassMutations} for changes.
 */
@NullMarked
package dev.headroom.accelerator;

import org.jspecify.annotations.NullMarked;
