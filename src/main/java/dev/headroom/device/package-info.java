/**
 * Whole machines whose memory the model shares. Read {@link DeviceEntity} (the row), {@link Device} (what the snapshot
 * holds), {@link DeviceFacts} (what is declared of each fact), {@link DeviceFilter} and {@link DeviceApi}; then
 * {@link DeviceInput}, {@link DeviceService} and {@link DeviceMutations} for changes.
 */
@NullMarked
package dev.headroom.device;

import org.jspecify.annotations.NullMarked;
