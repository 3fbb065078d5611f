package dev.headroom.decode;

import dev.headroom.facts.EstimatorFiles;
import java.util.List;

/**
 * How old the builds are that a source measured with. Runtimes have become faster: those of before 2025 tell less of
 * today's.
 */
public final class BuildAge {
    /**
     * What a measurement with a build of before 2025 counts: measured again, GPUs with HBM were 6 to 59 % faster,
     * others hardly.
     */
    public static final double WEIGHT_OF_OLD = 0.25;

    private static final List<String> OLD_SOURCES = EstimatorFiles.rows("old_builds.csv").stream()
            .map(row -> row.text("source_prefix"))
            .toList();

    private BuildAge() {}

    /** Whether a source is known to have used a build of before 2025. */
    public static boolean isOld(String source) {
        return OLD_SOURCES.stream().anyMatch(source::startsWith);
    }

    /** What a measurement of this source counts. */
    public static double weight(String source) {
        return isOld(source) ? WEIGHT_OF_OLD : 1;
    }
}
