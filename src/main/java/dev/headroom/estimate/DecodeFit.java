package dev.headroom.estimate;

/**
 * How hardware of one class decodes, fitted to measurements or declared.
 *
 * @param constants with the core load of hardware as is typical of the class
 * @param coreGbPerSec what one core reads, in 10^9 bytes per second; unknown where cores are not told from bandwidth
 * @param dense interval for dense models
 * @param mixture interval for mixtures of experts
 * @param hardware measured hardware of the class; 0 where the constants are those of its vendor or of all vendors
 * @param cells measurements of the class: one per hardware, backend, model, format and depth of context
 * @param basis what a speed rests on that follows from it alone
 */
public record DecodeFit(
        DecodeConstants constants,
        Amount coreGbPerSec,
        DecodeInterval dense,
        DecodeInterval mixture,
        int hardware,
        int cells,
        SpeedBasis basis) {

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
                        cells,
                        basis)
                : this;
    }

    /**
     * The same for hardware of which somebody declares how it decodes.
     *
     * @param efficiency share of the bandwidth at which weights of a plain format are read
     * @param msPerLayer time per layer in milliseconds; unknown for that of this fit
     */
    public DecodeFit declared(double efficiency, Amount msPerLayer) {
        return new DecodeFit(
                constants.declared(efficiency, msPerLayer.orElse(constants.msPerLayer())),
                Amount.UNKNOWN,
                dense,
                mixture,
                0,
                0,
                SpeedBasis.DECLARED);
    }
}
