package dev.headroom.llamacpp;

import java.util.stream.Stream;

/**
 * What a runtime allocates, in bytes.
 *
 * @param cache the key-value cache of all layers and requests
 * @param state what recurrent and convolution layers keep of all requests
 * @param compute the buffer that the card computes in
 * @param hostCompute the one beside it in the host's memory
 * @param deviceWeights weights on the card
 * @param hostWeights weights that stay in the host's memory with all layers on the card
 */
record Allocation(long cache, long state, long compute, long hostCompute, long deviceWeights, long hostWeights) {
    /** Reads a line that the program prints. */
    static Allocation parse(String line) {
        long[] bytes = Stream.of(line.split(",")).mapToLong(Long::parseLong).toArray();
        return new Allocation(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]);
    }
}
