package dev.headroom.estimate;

/**
 * What hardware of one class makes of its memory bandwidth. The values are fitted to the packaged measurements.
 *
 * @param efficiency share of the bandwidth at which weights of a plain format and the key-value cache are read, where
 *     the bandwidth alone limits that
 * @param coreLoad what the cores add to the time of reading weights, in times that the full bandwidth takes: bandwidth
 *     per core ÷ what one core reads; 0 where measurements do not tell the two apart
 * @param kQuantFactor times the speed of reading weights for k-quants
 * @param iQuantFactor times that for i-quants
 * @param mixtureFactor times that for a mixture of experts, on top of the format's
 * @param cacheFactor bytes moved for a byte of key-value cache
 * @param msPerLayer time per layer that no bandwidth shortens, in milliseconds
 * @param mixtureLayerFactor times that in a mixture of experts
 * @param recurrentLayerExtra share of the time of a layer that a recurrent one takes beside it
 * @param expertExtra share of the time of a layer that it takes beside it for each expert that a token passes there
 */
public record DecodeConstants(
        double efficiency,
        double coreLoad,
        double kQuantFactor,
        double iQuantFactor,
        double mixtureFactor,
        double cacheFactor,
        double msPerLayer,
        double mixtureLayerFactor,
        double recurrentLayerExtra,
        double expertExtra) {

    /** Share of the bandwidth at which the weights of this work are read. */
    public double weightsEfficiency(DecodeWork work) {
        double ofPlain = 1 / (1 / efficiency + coreLoad);
        double ofFormat = switch (work.format()) {
            case PLAIN, MXFP4 -> ofPlain;
            case K_QUANT -> ofPlain * kQuantFactor;
            case I_QUANT -> ofPlain * iQuantFactor;
        };
        return work.mixtureOfExperts() ? ofFormat * mixtureFactor : ofFormat;
    }

    /** Time for all layers that no bandwidth shortens, in milliseconds. */
    public double layersMs(DecodeWork work) {
        double ofKind = work.mixtureOfExperts() ? mixtureLayerFactor : 1;
        return msPerLayer
                * (ofKind * (work.layers() + recurrentLayerExtra * work.recurrentLayers())
                        + expertExtra * work.expertsUsed() * work.layers());
    }

    /** The same on hardware whose cores share the bandwidth otherwise. */
    public DecodeConstants withCoreLoad(double load) {
        return new DecodeConstants(
                efficiency,
                load,
                kQuantFactor,
                iQuantFactor,
                mixtureFactor,
                cacheFactor,
                msPerLayer,
                mixtureLayerFactor,
                recurrentLayerExtra,
                expertExtra);
    }

    /** The same at another share of the bandwidth, cores counted in, and with another time per layer. */
    DecodeConstants declared(double share, double layerMs) {
        return new DecodeConstants(
                share,
                0,
                kQuantFactor,
                iQuantFactor,
                mixtureFactor,
                cacheFactor,
                layerMs,
                mixtureLayerFactor,
                recurrentLayerExtra,
                expertExtra);
    }
}
