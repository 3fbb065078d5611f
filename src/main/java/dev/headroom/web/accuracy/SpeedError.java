package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.util.List;

/**
 * How far the decode speeds of a formula are off.
 *
 * @param models dense models or mixtures of experts
 * @param group what it is over, such as a vendor
 * @param hardware how much hardware was measured
 * @param cells how many measurements there are
 * @param mean mean of the errors without sign, in percent
 * @param bias mean of the errors with sign, in percent
 * @param inInterval measurements in the 80 % interval, in percent; NaN where a formula has no interval
 */
record SpeedError(
        String models,
        String group,
        String formula,
        int hardware,
        int cells,
        double mean,
        double bias,
        double inInterval) {
    static final String DETAILED = "DETAILED";

    static SpeedError of(List<ReportCell> row) {
        return new SpeedError(
                row.get(0).text(),
                row.get(1).text(),
                row.get(2).text(),
                (int) row.get(3).number(),
                (int) row.get(4).number(),
                row.get(5).number(),
                row.get(7).number(),
                row.get(9).number());
    }

    boolean isOurs() {
        return formula.equals(DETAILED);
    }

    /** Dense models, or mixtures of experts, in the plural. */
    String kind() {
        return models.equals("dense") ? "Dense models" : "Mixtures of experts";
    }

    static String percent(double value) {
        return Format.decimals(value, 1) + " %";
    }
}
