package dev.headroom.estimate;

/**
 * How hardware of one class decodes, fitted to measurements.
 *
 * @param constants with the core load of hardware as is typical of the class
 * @param coreGbPerSec what one core reads, in 10^9 bytes per second; unknown where cores are not told from bandwidth
 * @param dense interval for dense models
 * @param mixture interval for mixtures of experts
 * @param hardware measured hardware of the class; 0 where the constants are those of its vendor or of all vendors
 * @param cells measurements of the class: one per hardware, backend, model, format and depth of context
 */
public record DecodeFit(
        DecodeConstants constants,
        Amount coreGbPerSec,
        DecodeInterval dense,
        DecodeInterval mixture,
        int hardware,
        int cells) {

    public DecodeInterval interval(boolean mixtureOfExperts) {
        return mixtureOfExperts ? mixture : dense;
    }

    /** The same for hardware whose bandwidth per core is known, in 10^9 bytes per second. */
    public DecodeFit at(double bandwidthPerCoreGbPerSec) {
        return coreGbPerSec.isKnown()
                ? new DecodeFit(
                        constants.withCoreLoad(bandwidthPerCoreGbPerSec / coreGbPerSec.value()),
                        coreGbPerSec,
                        dense,
                        mixture,
                        hardware,
                        cells)
                : this;
    }
}
