package dev.headroom.web.calculator;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.MemoryKind;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.Estimate;
import dev.headroom.web.Figure;
import dev.headroom.web.Format;
import dev.headroom.web.MethodTable;
import dev.headroom.web.MethodTable.MemoryTerm;
import dev.headroom.web.SpeedColumns;
import dev.headroom.web.TableRows;
import dev.headroom.web.TotalMemory;
import java.util.stream.Stream;

/** Both methods side by side, term by term. */
public final class MethodsSideBySide {
    /** This table has no column for what makes the methods differ. */
    private static final String NOT_TOLD = "";

    private MethodsSideBySide() {}

    static TableRows<MethodTable.Row> of(Calculation.Both both) {
        Estimate simple = both.simple();
        Estimate detailed = both.detailed();
        Stream<MethodTable.Row> memory =
                Stream.of(MemoryTerm.values()).map(term -> term.row(simple.memory(), detailed.memory(), NOT_TOLD));
        Stream<MethodTable.Row> rest = Stream.of(
                MethodTable.Row.gb(elsewhere(detailed), elsewhereGb(simple), elsewhereGb(detailed), NOT_TOLD),
                MethodTable.Row.gb(
                        "Needed of this memory", TotalMemory.exact(simple), TotalMemory.exact(detailed), NOT_TOLD),
                MethodTable.Row.gb("Usable of this memory", usable(simple), usable(detailed), NOT_TOLD),
                MethodTable.Row.gb("GPU memory to look for", toLookFor(simple), toLookFor(detailed), NOT_TOLD),
                new MethodTable.Row("Fit", "", fit(simple), fit(detailed), null, NOT_TOLD),
                new MethodTable.Row(
                        "Longest context that fits", "tokens", context(simple), context(detailed), null, NOT_TOLD),
                new MethodTable.Row(
                        "Tokens per second",
                        SpeedColumns.UNIT,
                        speed(simple),
                        speed(detailed),
                        detailed.speed(),
                        NOT_TOLD));
        return MethodTable.TERMS.of(Stream.concat(memory, rest).toList());
    }

    /** What of the total another memory holds, or nothing does. */
    private static String elsewhere(Estimate estimate) {
        return estimate.memoryKind() == MemoryKind.SYSTEM
                ? "Not needed without a GPU's driver"
                : MethodTable.HOST_WEIGHTS;
    }

    private static Figure elsewhereGb(Estimate estimate) {
        return Figure.exactGb(Amount.ofNullable(estimate.memory().totalGb())
                .minus(estimate.required().map(Rounding::threeDecimals))
                .map(Rounding::threeDecimals)
                .orNull());
    }

    private static Figure usable(Estimate estimate) {
        return Figure.exactGb(estimate.usable().map(Rounding::threeDecimals).orNull());
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
