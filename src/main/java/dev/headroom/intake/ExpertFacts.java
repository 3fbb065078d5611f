package dev.headroom.intake;

import java.util.Optional;

/**
 * What the file says of a mixture of experts; all empty for a dense model.
 *
 * @param total experts of a layer of which each token uses some
 * @param used those that a token uses
 * @param shared experts that every token uses beside them
 * @param hiddenSize inner elements of one expert
 * @param sharedHiddenSize inner elements of the shared experts together
 * @param leadingDenseLayers first layers that have no experts
 */
public record ExpertFacts(
        Optional<Integer> total,
        Optional<Integer> used,
        Optional<Integer> shared,
        Optional<Integer> hiddenSize,
        Optional<Integer> sharedHiddenSize,
        Optional<Integer> leadingDenseLayers) {

    /** Those of a dense model. */
    static final ExpertFacts NONE = new ExpertFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
