package dev.headroom.web.calculator;

import dev.headroom.estimates.Estimate;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.SpeedEstimate;
import dev.headroom.web.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both methods side by side, term by term. */
public final class MethodsSideBySide {
    private static final String NOT_COUNTED = "not counted";

    private MethodsSideBySide() {}

    /** One term by both methods. */
    public record Row(String term, String simple, String detailed) {}

    static List<Row> of(Calculation.Both both) {
        Estimate simple = both.simple();
        Estimate detailed = both.detailed();
        MemoryEstimate one = simple.memory();
        MemoryEstimate other = detailed.memory();
        return List.of(
                new Row("Weights", Format.exactGb(one.weightsGb()), Format.exactGb(other.weightsGb())),
                new Row("Key-value cache", Format.exactGb(one.kvCacheGb()), Format.exactGb(other.kvCacheGb())),
                new Row(
                        "Recurrent state",
                        NOT_COUNTED,
                        Format.bytes(other.bytes().recurrentState())),
                new Row(
                        "Compute buffer",
                        NOT_COUNTED,
                        Format.bytes(other.bytes().computeBuffer())),
                new Row("Runtime and driver", Format.exactGb(one.runtimeGb()), Format.exactGb(other.runtimeGb())),
                new Row("Projector", NOT_COUNTED, Format.bytes(other.bytes().projector())),
                new Row("Total", Format.exactGb(one.totalGb()), Format.exactGb(other.totalGb())),
                new Row("Memory to look for", gb(simple.recommendedVram()), gb(detailed.recommendedVram())),
                new Row("Fit", Format.words(simple.fit()), Format.words(detailed.fit())),
                new Row(
                        "Longest context that fits",
                        Format.context(simple.maxContext()),
                        Format.context(detailed.maxContext())),
                new Row("Tokens per second", speed(simple), speed(detailed)));
    }

    private static String gb(@Nullable Integer gb) {
        return gb == null ? Format.UNKNOWN : gb + " GB";
    }

    private static String speed(Estimate estimate) {
        SpeedEstimate speed = estimate.speed();
        return Boolean.FALSE.equals(estimate.fitsWithContext()) && speed == null
                ? "does not fit"
                : speed == null
                        ? Format.UNKNOWN
                        : speed.low() == null
                                ? Format.count(estimate.estimatedTokPerSec())
                                : "%d (%.0f to %.0f, %s)"
                                        .formatted(
                                                estimate.estimatedTokPerSec(),
                                                speed.low(),
                                                speed.high(),
                                                Format.words(speed.basis()));
    }
}
