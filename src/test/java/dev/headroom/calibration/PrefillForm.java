package dev.headroom.calibration;

import java.util.List;

/**
 * A form of the model of prefill speed, among which cross-validation chooses.
 *
 * @param enoughWattsPerTops from here on power limits no board
 * @param classDeviation how far classes of a vendor are taken to be apart before they are measured
 * @param noise spread of measurements that no constant explains, as a logarithm: the larger, the more priors count
 * @param backends whether the backends of a vendor are told apart
 */
record PrefillForm(String name, double enoughWattsPerTops, double classDeviation, double noise, boolean backends) {
    static final List<PrefillForm> CANDIDATES = List.of(
            new PrefillForm("power counts below 0.85 W", 0.85, 0.25, 0.08, true),
            new PrefillForm("power counts below 1.3 W", 1.3, 0.25, 0.08, true),
            new PrefillForm("power counts below 1.3 W, classes apart", 1.3, 0.5, 0.08, true),
            new PrefillForm("power counts below 1.3 W, backends alike", 1.3, 0.25, 0.08, false),
            new PrefillForm("power counts below 1.3 W, strong priors", 1.3, 0.25, 0.2, true));
}
