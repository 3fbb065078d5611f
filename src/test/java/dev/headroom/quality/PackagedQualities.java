package dev.headroom.quality;

import dev.headroom.facts.PackagedRows;
import java.util.List;

/** The rows of quants_quality.csv as the snapshot holds them, without a database. */
public final class PackagedQualities {
    private PackagedQualities() {}

    public static List<QuantQuality> read() {
        return PackagedRows.read("quants_quality.csv").stream()
                .map(row -> {
                    var quality = new QuantQualityEntity();
                    quality.read(row);
                    return QuantQuality.of(quality);
                })
                .toList();
    }
}
