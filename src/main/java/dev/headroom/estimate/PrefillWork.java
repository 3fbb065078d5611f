package dev.headroom.estimate;

/**
 * What reading a prompt takes for one of its tokens in the mean.
 *
 * @param denseOperations operations with weights that are no experts'
 * @param expertOperations operations with the weights of the experts that the token passes
 * @param touchedOperations operations that one token more for each expert would be, for all experts that a ubatch
 *     touches
 * @param weightsGb weights that a ubatch reads, in 10^9 bytes
 * @param layers all layers
 * @param activationElements elements of the hidden state in all layers
 * @param recurrentElements elements of the state of recurrent layers
 * @param attentionOperations operations of attention
 * @param ubatchTokens tokens that are computed at once
 */
public record PrefillWork(
        double denseOperations,
        double expertOperations,
        double touchedOperations,
        double weightsGb,
        int layers,
        double activationElements,
        double recurrentElements,
        double attentionOperations,
        double ubatchTokens,
        PrefillFormat format) {
    private static final double OPERATIONS_PER_PARAMETER = 2;
    private static final double PARAMETERS_PER_B = 1e9;

    /** @param fileGb size of all weights, in 10^9 bytes */
    public static PrefillWork of(
            PrefillModel model, double fileGb, Prompt prompt, int ubatchTokens, PrefillFormat format) {
        double ubatch = prompt.atOnce(ubatchTokens);
        double touchedB = model.expertsB() * (1 - Math.pow(1 - model.expertShare(), ubatch));
        double attention = 0;
        for (AttentionOperations layers : model.attention()) {
            attention += layers.ofToken(prompt.depthTokens(), prompt.tokens(), ubatch);
        }
        return new PrefillWork(
                operations(model.denseB()),
                operations(model.expertsB() * model.expertShare()),
                operations(touchedB),
                fileGb * (model.denseB() + touchedB) / model.parametersB(),
                model.layers(),
                model.layers() * model.hiddenSize(),
                model.recurrentElements(),
                attention,
                ubatch,
                format);
    }

    private static double operations(double parametersB) {
        return OPERATIONS_PER_PARAMETER * parametersB * PARAMETERS_PER_B;
    }
}
