package dev.headroom.web.calculator;

import dev.headroom.estimates.Estimate;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.web.Figure;
import dev.headroom.web.Format;
import dev.headroom.web.MethodTable;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import java.util.List;

/** Both methods side by side, term by term. */
public final class MethodsSideBySide {
    private MethodsSideBySide() {}

    static TableRows<MethodTable.Row> of(Calculation.Both both) {
        Estimate simple = both.simple();
        Estimate detailed = both.detailed();
        MemoryEstimate one = simple.memory();
        MemoryEstimate other = detailed.memory();
        return MethodTable.TERMS.of(List.of(
                gb("Weights", Figure.exactGb(one.weightsGb()), Figure.exactGb(other.weightsGb())),
                gb("Key-value cache", Figure.exactGb(one.kvCacheGb()), Figure.exactGb(other.kvCacheGb())),
                gb(
                        "Recurrent state",
                        MethodTable.NOT_COUNTED,
                        Figure.bytes(other.bytes().recurrentState())),
                gb(
                        "Compute buffer",
                        MethodTable.NOT_COUNTED,
                        Figure.bytes(other.bytes().computeBuffer())),
                gb("Runtime and driver", Figure.exactGb(one.runtimeGb()), Figure.exactGb(other.runtimeGb())),
                gb("Projector", MethodTable.NOT_COUNTED, Figure.projector(other)),
                gb("Total", TotalMemory.of(one).exact(), TotalMemory.of(other).exact()),
                gb("Memory to look for", toLookFor(simple), toLookFor(detailed)),
                new MethodTable.Row("Fit", "", fit(simple), fit(detailed), null, ""),
                new MethodTable.Row(
                        "Longest context that fits", "tokens", context(simple), context(detailed), null, ""),
                new MethodTable.Row(
                        "Tokens per second", SpeedColumns.UNIT, speed(simple), speed(detailed), detailed.speed(), "")));
    }

    private static MethodTable.Row gb(String term, Figure simple, Figure detailed) {
        return MethodTable.Row.gb(term, simple, detailed, "");
    }

    private static Figure toLookFor(Estimate estimate) {
        Integer gb = estimate.recommendedVram();
        return gb == null ? Figure.none(Format.UNKNOWN) : new Figure(gb, gb + " GB");
    }

    private static Figure fit(Estimate estimate) {
        return estimate.fit() == null
                ? Figure.none(Format.UNKNOWN)
                : new Figure(Format.words(estimate.fit()), Format.words(estimate.fit()));
    }

    private static Figure context(Estimate estimate) {
        return new Figure(estimate.maxContext(), Format.context(estimate.maxContext()));
    }

    private static Figure speed(Estimate estimate) {
        return Figure.speed(estimate.estimatedTokPerSec(), estimate.speed(), estimate.fitsWithContext());
    }
}
