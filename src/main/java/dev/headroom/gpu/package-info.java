/**
 * Discrete GPU boards. Read {@link GpuEntity} (the row), {@link Gpu} (what the snapshot holds), {@link GpuFilter} and
 * {@link GpuApi}; then {@link GpuInput} and {@link GpuService} for changes. Devices, models and formats are built
 * alike.
 */
@NullMarked
package dev.headroom.gpu;

import org.jspecify.annotations.NullMarked;
