package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Bars with their labels and values beside them as text.
 *
 * @param line where a line crosses all bars, in percent of their room; empty where none does
 */
public record BarPlot(String title, List<Bar> bars, String line) {
    private static final double PERCENT = 100;

    /**
     * One bar.
     *
     * @param width in percent of its room
     * @param ours whether it is of this project's method
     */
    public record Bar(String label, String value, String width, boolean ours) {}

    /** Mean errors of each formula, the longest bar the largest of them. */
    static BarPlot ofErrors(String title, Stream<SpeedError> errors) {
        List<SpeedError> lines = errors.toList();
        double most = lines.stream().mapToDouble(SpeedError::mean).max().orElse(1);
        return new BarPlot(title, bars(lines, SpeedError::formula, SpeedError::mean, most), "");
    }

    /** Shares of measurements in the interval, against the share that it promises. */
    static BarPlot ofCoverage(String title, Stream<SpeedError> errors, double promised) {
        return new BarPlot(
                title,
                bars(
                        errors.toList(),
                        error -> "%s, %s".formatted(error.group(), error.kind().toLowerCase(Locale.ROOT)),
                        SpeedError::inInterval,
                        PERCENT),
                Format.decimals(promised, 0) + '%');
    }

    private static List<Bar> bars(
            List<SpeedError> lines,
            Function<SpeedError, String> label,
            ToDoubleFunction<SpeedError> value,
            double most) {
        return lines.stream()
                .map(line -> new Bar(
                        label.apply(line),
                        SpeedError.percent(value.applyAsDouble(line)),
                        Format.decimals(PERCENT * value.applyAsDouble(line) / most, 1) + '%',
                        line.isOurs()))
                .toList();
    }
}
