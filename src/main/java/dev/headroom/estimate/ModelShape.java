package dev.headroom.estimate;

import java.util.Optional;

/**
 * The facts of a model that memory follows from.
 *
 * @param parametersB total parameters in 10^9, of a mixture of experts with all of its experts
 * @param attention   empty while a fact of it is unknown: then only the weights can be estimated
 */
public record ModelShape(double parametersB, Optional<AttentionShape> attention) {}
