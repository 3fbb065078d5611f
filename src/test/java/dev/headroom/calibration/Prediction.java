package dev.headroom.calibration;

/**
 * A cell and its speed by constants that were fitted without it.
 *
 * @param tokPerSec estimated speed
 * @param form the form of that fit
 */
record Prediction(Cell cell, double tokPerSec, DecodeForm form) {
    /** Logarithm of estimate ÷ measurement. */
    double logRatio() {
        return StrictMath.log(tokPerSec / cell.tokPerSec());
    }

    Prediction withTokPerSec(double other) {
        return new Prediction(cell, other, form);
    }
}
