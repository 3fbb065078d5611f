package dev.headroom.calibration;

/**
 * A cell and its speed by constants that were fitted without it.
 *
 * @param tokPerSec estimated speed
 */
record Prediction(Cell cell, double tokPerSec) {
    /** Logarithm of estimate ÷ measurement. */
    double logRatio() {
        return StrictMath.log(tokPerSec / cell.tokPerSec());
    }
}
