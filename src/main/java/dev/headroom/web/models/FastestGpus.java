package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fastest GPUs by maker, for data centres and for desktop computers at home; those that are equally fast together.
 * What is announced and has no date yet is left out: nobody can have it.
 */
final class FastestGpus {
    private final List<Compatibility> rows;

    private FastestGpus(List<Compatibility> rows) {
        this.rows = rows.stream()
                .filter(row ->
                        row.estimatedTokPerSec() != null && row.hardware().releaseDate() != null)
                .toList();
    }

    static List<Fact> of(List<Compatibility> gpus) {
        var fastest = new FastestGpus(gpus);
        return fastest.vendors()
                .flatMap(vendor -> Stream.of(true, false).map(consumer -> fastest.of(vendor, consumer)))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<String> vendors() {
        return rows.stream().map(row -> row.hardware().vendor()).distinct();
    }

    private @Nullable Fact of(String vendor, boolean consumer) {
        List<Compatibility> some = rows.stream()
                .filter(row -> vendor.equals(row.hardware().vendor())
                        && (row.hardware() instanceof Gpu gpu && gpu.segment() == GpuSegment.CONSUMER) == consumer)
                .toList();
        int most =
                some.stream().mapToInt(Compatibility::estimatedTokPerSec).max().orElse(0);
        List<String> names = some.stream()
                .filter(row -> Objects.equals(row.estimatedTokPerSec(), most))
                .map(row -> row.hardware().name())
                .sorted(Comparator.naturalOrder())
                .toList();
        return names.isEmpty() ? null : new Fact(String.join(", ", names), Format.count(most) + " tok/s");
    }
}
