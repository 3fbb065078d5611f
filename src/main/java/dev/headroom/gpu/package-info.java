/**
 * Discrete GPU boards. Read {@link GpuEntity} (the row), {@link Gpu} (what the snapshot holds), {@link GpuFacts} (what
 * is declared of each fact), {@link GpuFilter} and {@link GpuApi}; then {@link GpuInput}, {@link GpuService} and
 * {@link GpuMutations} for changes. Devices, models and formats are built alike.
 */
@NullMarked
package dev.headroom.gpu;

import org.jspecify.annotations.NullMarked;
