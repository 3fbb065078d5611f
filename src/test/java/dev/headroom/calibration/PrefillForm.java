package dev.headroom.calibration;

import java.util.List;

/**
 * A form of the model of prefill speed, among which cross-validation chooses.
 *
 * @param enoughWattsPerTops from here on power limits no board; infinite where it always does, near 0 where never
 * @param classDeviation how far classes of a vendor are taken to be apart before they are measured
 */
record PrefillForm(String name, double enoughWattsPerTops, double classDeviation) {
    static final List<PrefillForm> CANDIDATES = List.of(
            new PrefillForm("power does not count", 0.0001, 0.5),
            new PrefillForm("power counts below 0.85 W", 0.85, 0.5),
            new PrefillForm("power counts below 1.3 W", 1.3, 0.5),
            new PrefillForm("power counts below 1.3 W, classes alike", 1.3, 0.25));
}
