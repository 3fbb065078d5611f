package dev.headroom.web.machines;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.SpeedColumns;
import java.util.stream.Stream;

/** What files hold of the best format at a context length, beside its name. */
public final class BestFormatColumns {
    private BestFormatColumns() {}

    /**
     * Its speed with the interval of that where the method has one, or its memory where the bandwidth is unknown.
     *
     * @param of what labels end with: of what the format is the best
     */
    public static Stream<Column<BestFormats.Cell>> figures(BestFormats formats, String of) {
        if (!formats.shape().bandwidthGbPerSec().isKnown()) {
            return Stream.of(Column.number("Memory" + of, "GB", BestFormats.Cell::memoryGb, Format::gb)
                    .inFileOnly());
        }
        Column<BestFormats.Cell> speed = Column.number(
                        "Speed" + of, SpeedColumns.UNIT, BestFormats.Cell::tokPerSec, Format::count)
                .inFileOnly();
        return formats.request().method() == EstimationMethod.SIMPLE
                ? Stream.of(speed)
                : Stream.of(
                        speed,
                        SpeedColumns.end("Speed low" + of, BestFormats.Cell::low),
                        SpeedColumns.end("Speed high" + of, BestFormats.Cell::high));
    }
}
