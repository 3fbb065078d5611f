/**
 * Whole machines whose memory the model shares. Read {@link DeviceEntity} (the row), {@link Device} (what the snapshot
 * holds), {@link DeviceFilter} and {@link DeviceApi}; then {@link DeviceInput} and {@link DeviceService} for changes.
 */
@NullMarked
package dev.headroom.device;

import org.jspecify.annotations.NullMarked;
