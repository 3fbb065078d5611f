package dev.headroom.estimate;

import java.util.Optional;

/**
 * The facts of a GPU or device that fit and speed follow from; an {@link Amount} may be unknown.
 *
 * @param memoryGb memory that holds the model, as marketed
 * @param bandwidthGbPerSec memory bandwidth in 10^9 bytes per second
 * @param efficiency share of that bandwidth that decoding reaches by method SIMPLE
 * @param memoryKind what the memory is shared with
 * @param decode how hardware like it decodes, for method DETAILED
 * @param prefill throughput with which it reads prompts
 * @param measurements what was measured on it
 */
public record HardwareShape(
        Amount memoryGb,
        Amount bandwidthGbPerSec,
        Amount efficiency,
        MemoryKind memoryKind,
        Optional<DecodeFit> decode,
        Optional<Prefill> prefill,
        Measurements measurements) {
    /** A GPU or device of which no more is known than method SIMPLE asks for. */
    public static HardwareShape simple(
            Amount memoryGb, Amount bandwidthGbPerSec, Amount efficiency, MemoryKind memoryKind) {
        return new HardwareShape(
                memoryGb,
                bandwidthGbPerSec,
                efficiency,
                memoryKind,
                Optional.empty(),
                Optional.empty(),
                Measurements.NONE);
    }

    /** The same with another memory. */
    public HardwareShape withMemory(Amount otherGb) {
        return new HardwareShape(otherGb, bandwidthGbPerSec, efficiency, memoryKind, decode, prefill, measurements);
    }

    /** Whether weights that find no room can stay in memory beside it. */
    public boolean systemMemoryBeside() {
        return memoryKind == MemoryKind.DISCRETE;
    }
}
