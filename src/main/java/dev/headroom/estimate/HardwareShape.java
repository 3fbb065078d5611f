package dev.headroom.estimate;

import java.util.OptionalDouble;

/**
 * The facts of a GPU or device that fit and speed follow from; unknown ones are empty.
 *
 * @param memoryGb           memory that holds the model, as marketed
 * @param bandwidthGbPerSec  memory bandwidth in 10^9 bytes per second
 * @param efficiency         share of that bandwidth that decoding reaches
 * @param systemMemoryBeside whether the host has memory of its own that can hold part of the weights (a discrete GPU)
 */
public record HardwareShape(OptionalDouble memoryGb, OptionalDouble bandwidthGbPerSec, OptionalDouble efficiency,
                            boolean systemMemoryBeside) {}
