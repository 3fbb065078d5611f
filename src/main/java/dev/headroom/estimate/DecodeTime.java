package dev.headroom.estimate;

/**
 * What one token of one stream takes on one device, in milliseconds.
 *
 * @param weightsMs to read the weights
 * @param cacheMs to read the key-value cache
 * @param layersMs what no bandwidth shortens
 */
record DecodeTime(double weightsMs, double cacheMs, double layersMs) {
    private static final double MS_PER_SECOND = 1000;

    /** @param bandwidthGbPerSec bandwidth of the memory that is read, in 10^9 bytes per second */
    static DecodeTime of(DecodeWork work, double bandwidthGbPerSec, DecodeConstants constants) {
        return new DecodeTime(
                MS_PER_SECOND * work.weightsGb() / (bandwidthGbPerSec * constants.weightsEfficiency(work)),
                MS_PER_SECOND
                        * work.kvCacheGb()
                        * constants.cacheFactor()
                        / (bandwidthGbPerSec * constants.efficiency()),
                constants.layersMs(work));
    }

    double totalMs() {
        return weightsMs + cacheMs + layersMs;
    }
}
