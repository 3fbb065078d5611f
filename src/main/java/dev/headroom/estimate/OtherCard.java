package dev.headroom.estimate;

/**
 * A card beside the hardware that is asked about.
 *
 * @param shape its facts
 * @param reservedGb memory of it that is left to others, in 10^9 bytes; unknown for as much as of each device
 */
public record OtherCard(HardwareShape shape, Amount reservedGb) {
    MemoryBudget budget(MemoryBudget ofEach) {
        return new MemoryBudget(reservedGb.orElse(ofEach.reservedGb()), ofEach.usableShare());
    }
}
