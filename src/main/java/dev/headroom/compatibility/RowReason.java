package dev.headroom.compatibility;

import dev.headroom.rating.QualityIndex;
import dev.headroom.rating.QualityUse;
import java.util.Locale;

/** Why a model has its place among those that a hardware runs, in words. */
final class RowReason {
    private RowReason() {}

    static String of(RankingGoal goal, QualityUse use, Compatibility row) {
        return switch (goal) {
            case BEST -> quality(use, row);
            case FASTEST -> "%d tokens per second. %s".formatted(row.estimatedTokPerSec(), quality(use, row));
            case LONGEST_CONTEXT ->
                String.format(Locale.ROOT, "%,d tokens of context fit. %s", row.maxContext(), quality(use, row));
        };
    }

    private static String quality(QualityUse use, Compatibility row) {
        var ratings = row.getModel().ratings();
        return ratings.of(use)
                .map(RowReason::known)
                .orElseGet(
                        () -> "How good it is for %s use is unknown, because %s. Unknown is not bad: it stands behind "
                                        .formatted(
                                                use.words(),
                                                ratings.whyUnknown(use).orElseThrow())
                                + "those that are known, not below them.");
    }

    private static String known(QualityIndex index) {
        return String.format(
                Locale.ROOT,
                "Better than %.0f %% (%.0f to %.0f) of %d models for %s use, by %d benchmarks, %s measured by others "
                        + "than its publisher: %s.",
                index.index(),
                index.low(),
                index.high(),
                index.models(),
                index.use().words(),
                index.benchmarks(),
                index.independentlyMeasured() == 0 ? "none" : Integer.toString(index.independentlyMeasured()),
                String.join(", ", index.names()));
    }
}
