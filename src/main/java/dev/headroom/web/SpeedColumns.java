package dev.headroom.web;

import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.SpeedEstimate;
import java.util.List;
import java.util.function.Function;

/** What files hold of a speed beside the speed itself. */
public final class SpeedColumns {
    public static final String UNIT = "tok/s";

    private SpeedColumns() {}

    /** The ends of the 80 % interval, and what the speed rests on; unknown where there is no estimate. */
    public static <T> List<Column<T>> evidence(String of, Function<T, SpeedEstimate> speed) {
        return List.of(
                end(
                        of + " low",
                        row -> speed.apply(row) == null
                                ? null
                                : speed.apply(row).low()),
                end(
                        of + " high",
                        row -> speed.apply(row) == null
                                ? null
                                : speed.apply(row).high()),
                Column.<T>words(
                                of + " basis",
                                row -> speed.apply(row) == null
                                        ? null
                                        : speed.apply(row).basis())
                        .inFileOnly());
    }

    /** An end of an interval, to one decimal. */
    public static <T> Column<T> end(String label, Function<T, Double> tokPerSec) {
        return Column.<T, Double>number(
                        label,
                        UNIT,
                        row -> {
                            Double end = tokPerSec.apply(row);
                            return end == null ? null : (Double) Rounding.tenths(end);
                        },
                        Format::number)
                .inFileOnly();
    }
}
