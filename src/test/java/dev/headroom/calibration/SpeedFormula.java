package dev.headroom.calibration;

import dev.headroom.estimate.Amount;

/** A published way to estimate decode speed, as far as the facts of a cell allow. */
interface SpeedFormula {
    String name();

    /** Tokens per second; unknown where the formula has no answer. */
    Amount tokPerSec(Cell cell);
}
