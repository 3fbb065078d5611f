package dev.headroom.estimate;

/**
 * What a runtime does for one token of one stream.
 *
 * @param weightsGb weights read, in 10^9 bytes ({@link DecodeModel#readGb})
 * @param kvCacheGb key-value cache read at the depth of the context, in 10^9 bytes
 * @param layers all layers
 * @param recurrentLayers layers among them whose mixer is a recurrence
 * @param mixtureOfExperts whether tokens are routed to experts
 * @param format format of the weights
 */
public record DecodeWork(
        double weightsGb,
        double kvCacheGb,
        int layers,
        int recurrentLayers,
        boolean mixtureOfExperts,
        FormatFamily format) {}
