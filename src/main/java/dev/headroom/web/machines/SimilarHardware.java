package dev.headroom.web.machines;

import dev.headroom.catalog.Catalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import java.util.Comparator;
import java.util.List;

/**
 * Hardware that is like another in memory and bandwidth.
 *
 * @param compare link to both side by side
 */
public record SimilarHardware(String name, String href, String compare, String figures) {
    private static final int SHOWN = 8;

    /** The nearest in memory and bandwidth, each on a logarithmic scale; what lacks either is not compared. */
    static List<SimilarHardware> to(Catalog catalog, Hardware hardware) {
        if (!isKnown(hardware)) {
            return List.of();
        }
        return catalog.hardware().all().stream()
                .filter(other -> other != hardware && isKnown(other))
                .sorted(Comparator.comparingDouble((Hardware other) -> distance(hardware, other))
                        .thenComparing(Hardware::slug))
                .limit(SHOWN)
                .map(other -> new SimilarHardware(
                        other.name(),
                        Paths.of(other),
                        Paths.comparison(hardware.slug(), other.slug()),
                        "%s GB, %s GB/s"
                                .formatted(Format.number(other.memoryGb()), Format.number(other.bandwidthGbPerSec()))))
                .toList();
    }

    private static boolean isKnown(Hardware hardware) {
        return hardware.memoryGb() != null && hardware.bandwidthGbPerSec() != null;
    }

    private static double distance(Hardware one, Hardware other) {
        return Math.abs(Math.log(
                        one.knownMemoryGb().value() / other.knownMemoryGb().value()))
                + Math.abs(Math.log(one.knownBandwidthGbPerSec().value()
                        / other.knownBandwidthGbPerSec().value()));
    }
}
