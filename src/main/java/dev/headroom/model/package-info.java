/**
 * Open-weight models. Read {@link ModelEntity} (the row), {@link Model} (what the snapshot holds),
 * {@link ModelRowFacts} (what is declared of each fact), {@link ModelFilter} and {@link ModelApi}; then
 * {@link ModelInput}, {@link ModelService} and {@link ModelMutations} for changes. {@code layers} holds what a model is
 * made of, {@code weights} a model at its quantizations.
 */
@NullMarked
package dev.headroom.model;

import org.jspecify.annotations.NullMarked;
