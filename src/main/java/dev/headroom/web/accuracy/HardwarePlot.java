package dev.headroom.web.accuracy;

import dev.headroom.web.Format;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The mean error of each GPU and device as a dot on a line, dense models above mixtures of experts.
 *
 * @param summary the same in words
 */
public record HardwarePlot(String summary, List<Dot> dots, List<Tick> ticks, List<Lane> lanes) {
    private static final double WIDTH = 450;
    private static final int LEFT = 20;
    private static final int LANE_HEIGHT = 66;
    private static final int FIRST_LANE = 46;
    private static final int TICK_PERCENT = 10;
    private static final int WITHIN_PERCENT = 20;
    /** Dots that would cover each other alternate about the middle of their lane. */
    private static final int[] JITTER = {0, -9, 9, -4, 5, -13, 13};

    /** One GPU or device. */
    public record Dot(String name, String x, int y) {}

    /** A mark of the axis. */
    public record Tick(String label, String x) {}

    /** The dots of one kind of models. */
    public record Lane(String label, int y) {}

    static HardwarePlot of(ReportSection byHardware) {
        List<String> kinds = byHardware
                .speedErrors()
                .map(SpeedError::kind)
                .distinct()
                .sorted()
                .toList();
        double most = Math.ceil(byHardware
                                .speedErrors()
                                .mapToDouble(SpeedError::mean)
                                .max()
                                .orElse(1)
                        / TICK_PERCENT)
                * TICK_PERCENT;
        List<Dot> dots = kinds.stream()
                .flatMap(kind -> dots(of(byHardware, kind), FIRST_LANE + kinds.indexOf(kind) * LANE_HEIGHT, most))
                .toList();
        List<Tick> ticks = DoubleStream.iterate(0, at -> at <= most, at -> at + TICK_PERCENT)
                .mapToObj(at -> new Tick(Format.decimals(at, 0) + " %", px(at, most)))
                .toList();
        return new HardwarePlot(
                summary(byHardware, kinds),
                dots,
                ticks,
                kinds.stream()
                        .map(kind -> new Lane(kind, FIRST_LANE + kinds.indexOf(kind) * LANE_HEIGHT - 24))
                        .toList());
    }

    private static List<SpeedError> of(ReportSection byHardware, String kind) {
        return byHardware
                .speedErrors()
                .filter(error -> error.kind().equals(kind))
                .sorted((one, other) -> Double.compare(one.mean(), other.mean()))
                .toList();
    }

    private static Stream<Dot> dots(List<SpeedError> errors, int y, double most) {
        return IntStream.range(0, errors.size())
                .mapToObj(i -> new Dot(
                        "%s: %s"
                                .formatted(
                                        errors.get(i).group(),
                                        SpeedError.percent(errors.get(i).mean())),
                        px(errors.get(i).mean(), most),
                        y + JITTER[i % JITTER.length]));
    }

    private static String summary(ReportSection byHardware, List<String> kinds) {
        return String.join(
                " ",
                kinds.stream()
                        .map(kind -> {
                            List<SpeedError> errors = of(byHardware, kind);
                            SpeedError worst = errors.get(errors.size() - 1);
                            return "%s: the mean error of %d of %s is within %d %%, the largest is %s on %s."
                                    .formatted(
                                            kind,
                                            errors.stream()
                                                    .filter(error -> error.mean() <= WITHIN_PERCENT)
                                                    .count(),
                                            Format.counted(errors.size(), "GPU or device", "GPUs and devices"),
                                            WITHIN_PERCENT,
                                            SpeedError.percent(worst.mean()),
                                            worst.group());
                        })
                        .toList());
    }

    private static String px(double percent, double most) {
        return Format.decimals(LEFT + percent / most * WIDTH, 1);
    }
}
