package dev.headroom.estimate;

/**
 * The 80 % interval of an estimated speed: the measured speed lies between the products with the estimate eight times
 * in ten.
 *
 * @param lowFactor below 1, unless the class is estimated too low throughout
 * @param highFactor above the other
 */
public record DecodeInterval(double lowFactor, double highFactor) {
    /** The interval of a figure that differs by a share of the deviations only. */
    public DecodeInterval ofShare(double share) {
        return new DecodeInterval(StrictMath.pow(lowFactor, share), StrictMath.pow(highFactor, share));
    }
}
