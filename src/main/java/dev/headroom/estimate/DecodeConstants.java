package dev.headroom.estimate;

/**
 * What hardware of one class makes of its memory bandwidth. The values are fitted to the packaged measurements.
 *
 * @param efficiency share of the bandwidth at which weights of a plain format and the key-value cache are read
 * @param kQuantFactor times that for k-quants
 * @param iQuantFactor times that for i-quants
 * @param mixtureFactor times that for a mixture of experts, on top of the format's
 * @param cacheFactor bytes moved for a byte of key-value cache
 * @param msPerLayer time per layer that no bandwidth shortens, in milliseconds
 * @param mixtureLayerFactor times that in a mixture of experts
 * @param recurrentLayerExtra share of that which a recurrent layer takes beside it
 */
public record DecodeConstants(
        double efficiency,
        double kQuantFactor,
        double iQuantFactor,
        double mixtureFactor,
        double cacheFactor,
        double msPerLayer,
        double mixtureLayerFactor,
        double recurrentLayerExtra) {

    /** Share of the bandwidth at which the weights of this work are read. */
    public double weightsEfficiency(DecodeWork work) {
        double ofFormat = switch (work.format()) {
            case PLAIN, MXFP4 -> efficiency;
            case K_QUANT -> efficiency * kQuantFactor;
            case I_QUANT -> efficiency * iQuantFactor;
        };
        return work.mixtureOfExperts() ? ofFormat * mixtureFactor : ofFormat;
    }

    /** Time for all layers that no bandwidth shortens, in milliseconds. */
    public double layersMs(DecodeWork work) {
        double perLayer = work.mixtureOfExperts() ? msPerLayer * mixtureLayerFactor : msPerLayer;
        return perLayer * (work.layers() + recurrentLayerExtra * work.recurrentLayers());
    }
}
