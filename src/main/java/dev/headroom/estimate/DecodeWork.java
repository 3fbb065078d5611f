package dev.headroom.estimate;

/**
 * What a runtime does for one token of one stream.
 *
 * @param weightsGb weights read, in 10^9 bytes ({@link DecodeModel#readGb})
 * @param kvCacheGb key-value cache read at the depth of the context, in 10^9 bytes
 * @param layers all layers
 * @param recurrentLayers layers among them whose mixer is a recurrence
 * @param expertsUsed experts that a token passes in each layer: 0 of a dense model
 * @param mixtureOfExperts whether tokens are routed to experts
 * @param format format of the weights
 */
public record DecodeWork(
        double weightsGb,
        double kvCacheGb,
        int layers,
        int recurrentLayers,
        double expertsUsed,
        boolean mixtureOfExperts,
        FormatFamily format) {
    private static final double BYTES_PER_GB = 1e9;

    /**
     * What one token of a model takes.
     *
     * @param weightsGb weights read, in 10^9 bytes
     * @param depthTokens tokens in the cache
     */
    public static DecodeWork of(
            DecodeModel model,
            LayerMap layers,
            double weightsGb,
            double depthTokens,
            RunOptions options,
            FormatFamily format) {
        return new DecodeWork(
                weightsGb,
                layers.readBytes(depthTokens, options) / BYTES_PER_GB,
                model.layers(),
                layers.recurrentLayers(),
                model.expertsPassed(),
                model.mixtureOfExperts(),
                format);
    }
}
