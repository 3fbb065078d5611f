package dev.headroom.estimate;

/**
 * Memory of the host that may hold weights which find no room on a device.
 *
 * @param memoryGb its size in 10^9 bytes; unknown for none
 * @param bandwidthGbPerSec its bandwidth in 10^9 bytes per second
 */
public record HostMemory(Amount memoryGb, Amount bandwidthGbPerSec) {
    static final HostMemory NONE = new HostMemory(Amount.UNKNOWN, Amount.UNKNOWN);
}
