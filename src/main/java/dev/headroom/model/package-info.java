/**
 * Open-weight models. Read {@link ModelEntity} (the row), {@link Model} (what the snapshot holds), {@link ModelFilter}
 * and {@link ModelApi}; then {@link ModelInput} and {@link ModelService} for changes. {@code layers} holds what a model
 * is made of, {@code weights} a model at its quantizations.
 */
@NullMarked
package dev.headroom.model;

import org.jspecify.annotations.NullMarked;
