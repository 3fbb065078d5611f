package dev.headroom.calibration;

import java.util.OptionalDouble;

/** A published way to estimate decode speed, as far as the facts of a cell allow. */
interface SpeedFormula {
    String name();

    /** Tokens per second; empty where the formula has no answer. */
    OptionalDouble tokPerSec(Cell cell);
}
