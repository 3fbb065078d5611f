package dev.headroom.estimate;

/**
 * How hardware of one class decodes, fitted to measurements.
 *
 * @param dense interval for dense models
 * @param mixture interval for mixtures of experts
 * @param hardware measured hardware of the class; 0 where the constants are those of its vendor or of all vendors
 * @param cells measurements of the class: one per hardware, backend, model, format and depth of context
 */
public record DecodeFit(
        DecodeConstants constants, DecodeInterval dense, DecodeInterval mixture, int hardware, int cells) {

    public DecodeInterval interval(boolean mixtureOfExperts) {
        return mixtureOfExperts ? mixture : dense;
    }
}
