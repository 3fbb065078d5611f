package dev.headroom.web.calculator;

import dev.headroom.compatibility.Estimate;
import dev.headroom.compatibility.SpeedEstimate;
import dev.headroom.model.MemoryEstimate;
import dev.headroom.web.Shown;
import java.util.List;

/** Both methods side by side, term by term. */
public final class SideBySide {
    private static final String NOT_COUNTED = "not counted";

    private SideBySide() {}

    /** One term by both methods. */
    public record Row(String term, String simple, String detailed) {}

    static List<Row> of(Calculation.Both both) {
        Estimate simple = both.simple();
        Estimate detailed = both.detailed();
        MemoryEstimate one = simple.memory();
        MemoryEstimate other = detailed.memory();
        return List.of(new Row("Weights", Shown.exactGb(one.weightsGb()), Shown.exactGb(other.weightsGb())),
                new Row("Key-value cache", Shown.exactGb(one.kvCacheGb()), Shown.exactGb(other.kvCacheGb())),
                new Row("Recurrent state", NOT_COUNTED, Shown.bytes(other.bytes().recurrentState())),
                new Row("Compute buffer", NOT_COUNTED, Shown.bytes(other.bytes().computeBuffer())),
                new Row("Runtime and driver", Shown.exactGb(one.runtimeGb()), Shown.exactGb(other.runtimeGb())),
                new Row("Projector", NOT_COUNTED, Shown.bytes(other.bytes().projector())),
                new Row("Total", Shown.exactGb(one.totalGb()), Shown.exactGb(other.totalGb())),
                new Row("Memory to look for", gb(simple.recommendedVram()), gb(detailed.recommendedVram())),
                new Row("Fit", Shown.words(simple.fit()), Shown.words(detailed.fit())),
                new Row("Longest context that fits", Shown.context(simple.maxContext()), Shown.context(detailed.maxContext())),
                new Row("Tokens per second", speed(simple), speed(detailed)));
    }

    private static String gb(Integer gb) {
        return gb == null ? Shown.UNKNOWN : gb + " GB";
    }

    private static String speed(Estimate estimate) {
        SpeedEstimate speed = estimate.speed();
        return Boolean.FALSE.equals(estimate.fitsWithContext()) && speed == null ? "does not fit" : speed == null ? Shown.UNKNOWN
                : speed.low() == null ? Shown.count(estimate.estimatedTokPerSec())
                : "%d (%.0f to %.0f, %s)".formatted(estimate.estimatedTokPerSec(), speed.low(), speed.high(), Shown.words(speed.basis()));
    }
}
