package dev.headroom.estimate;

/**
 * The experts of a mixture.
 *
 * @param count experts per layer
 * @param used experts that a token passes
 * @param weightShare share of all weights that the experts are
 */
public record ExpertShape(int count, int used, double weightShare) {
    /**
     * The share follows from the parameters: all of them are {@code dense + count · expert}, the active ones
     * {@code dense + used · expert}.
     */
    public static ExpertShape of(int count, int used, double parametersB, double activeParametersB) {
        double perExpertB = (parametersB - activeParametersB) / (count - used);
        return new ExpertShape(count, used, Math.min(1, perExpertB * count / parametersB));
    }
}
