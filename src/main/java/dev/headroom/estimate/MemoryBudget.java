package dev.headroom.estimate;

/**
 * What of a device's memory a model may use; unknown for the default of the memory's kind.
 *
 * @param reservedGb memory of each device that is left to others, in 10^9 bytes
 * @param usableShare share of a device's memory
 */
public record MemoryBudget(Amount reservedGb, Amount usableShare) {
    static final MemoryBudget DEFAULT = new MemoryBudget(Amount.UNKNOWN, Amount.UNKNOWN);
}
