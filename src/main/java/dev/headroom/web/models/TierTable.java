package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.HardwareColumns;
import dev.headroom.web.Paths;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hardware that holds a model, with its speed. */
final class TierTable {
    private static final double PERCENT = 100;

    private TierTable() {}

    /**
     * The table of GPUs or of devices.
     *
     * @param label what its rows are
     * @param selection what the rows are of
     * @param fastest tokens per second that fill the bar
     */
    static Table<Twins> of(String name, String label, ModelSelection selection, double fastest) {
        List<Column<Twins>> evidence = selection.method().hasIntervals()
                ? Stream.concat(
                                SpeedColumns.evidence(
                                        "Speed", (Twins row) -> row.first().speed())
                                        .stream(),
                                Stream.of(ruleOfThumb(selection.by(EstimationMethod.SIMPLE))))
                        .toList()
                : List.of();
        return new Table<Twins>(
                        name,
                        Stream.of(facts(label), evidence, rest(fastest))
                                .flatMap(List::stream)
                                .toList())
                .styled("runs");
    }

    private static List<Column<Twins>> facts(String label) {
        return List.of(
                Column.text("Tier", (Twins row) -> tier(row.first())).inFileOnly(),
                Column.text(label, Twins::name)
                        .linkedTo(row -> Paths.of(row.first().hardware())),
                HardwareColumns.MEMORY
                        .headed("GB")
                        .asTexts()
                        .of(row -> row.first().hardware()),
                Column.number(
                                "Speed",
                                SpeedColumns.UNIT,
                                (Twins row) -> row.first().estimatedTokPerSec(),
                                speed -> speed == null ? "–" : Format.count(speed))
                        .headed("tok/s")
                        .asTexts()
                        .noted(row -> interval(row.first().speed())));
    }

    /** What other pages print, so that a reader finds it again. */
    private static Column<Twins> ruleOfThumb(ModelSelection simple) {
        return Column.number(
                        "Rule of thumb",
                        SpeedColumns.UNIT,
                        (Twins row) -> simple.on(row.first().hardware()).estimatedTokPerSec(),
                        speed -> speed == null ? "–" : Format.count(speed))
                .asTexts();
    }

    private static List<Column<Twins>> rest(double fastest) {
        return List.of(
                Column.bar("Bar of the speed", row -> bar(row.first(), fastest)),
                Column.number(
                                "Longest context",
                                "tokens",
                                (Twins row) -> row.first().maxContext(),
                                Format::count)
                        .headed("Context")
                        .asTexts());
    }

    private static @Nullable String tier(Compatibility row) {
        return row.fit() == null ? null : HardwareTiers.name(row.fit());
    }

    /** Length of the bar in percent: logarithm of the speed, against that of the fastest. */
    private static int bar(Compatibility row, double fastest) {
        Integer speed = row.estimatedTokPerSec();
        return speed == null ? 0 : (int) Math.round(PERCENT * Math.log1p(speed) / Math.log1p(fastest));
    }

    private static String interval(@Nullable SpeedEstimate speed) {
        return speed == null || speed.low() == null || speed.high() == null
                ? ""
                : Format.interval(speed.low(), speed.high())
                        + switch (speed.basis()) {
                            case MEASURED -> " m";
                            case SCALED -> " s";
                            case DECLARED -> " d";
                            case MODELLED, RULE_OF_THUMB -> "";
                        };
    }
}
