package dev.headroom.calibration;

/**
 * A cell and its speed by constants that were fitted without its hardware.
 *
 * @param tokPerSec estimated speed
 * @param form the form of the model that was chosen without it
 */
record PrefillPrediction(PrefillCell cell, double tokPerSec, PrefillForm form) {
    /** Logarithm of estimate ÷ measurement. */
    double logRatio() {
        return StrictMath.log(tokPerSec / cell.tokPerSec());
    }
}
