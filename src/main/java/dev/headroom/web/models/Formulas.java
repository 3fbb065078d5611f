package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Rounding;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.Term;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import dev.headroom.web.TableRows;
import dev.headroom.web.TermTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formulas with their numbers put in.
 *
 * @param example hardware that the speed is for
 * @param lines the rule of thumb
 * @param terms each term of the figures of the page; empty where those are by the rule of thumb
 */
public record Formulas(List<String> lines, String example, TableRows<Term> terms) {

    static Formulas of(ModelSelection selection, Optional<Compatibility> fastest) {
        ModelSelection simple = selection.by(EstimationMethod.SIMPLE);
        MemoryEstimate memory = MemoryEstimate.of(simple.modelQuant().memory(simple.request()));
        return new Formulas(
                lines(simple, memory, fastest.map(row -> simple.on(row.hardware()))),
                fastest.map(row -> row.hardware().name()).orElse(""),
                TermTable.TABLE.of(
                        selection.method().hasIntervals()
                                ? fastest.map(Compatibility::explanation).orElse(List.of())
                                : List.of()));
    }

    private static List<String> lines(
            ModelSelection selection, MemoryEstimate memory, Optional<Compatibility> fastest) {
        Model model = selection.model();
        return Stream.concat(
                        Stream.of(
                                "VRAM = weights + KV cache + overhead",
                                "weights = %s × 10⁹ parameters × %s bits ÷ 8 = %s"
                                        .formatted(
                                                Format.number(model.parametersB()),
                                                Format.number(
                                                        selection.modelQuant().getBitsPerWeight()),
                                                Format.exactGb(memory.weightsGb())),
                                "KV cache = 2 × %s layers × %s KV heads × %s head dimension × %s tokens × 2 bytes = %s"
                                        .formatted(
                                                Format.count(model.layers()),
                                                Format.count(model.attention().kvHeads()),
                                                Format.count(model.attention().headDim()),
                                                Format.count(selection.contextTokens()),
                                                Format.exactGb(memory.kvCacheGb())),
                                "overhead = " + Format.exactGb(memory.overheadGb()),
                                "VRAM = %s + %s + %s = %s, printed as %s"
                                        .formatted(
                                                Format.exactGb(memory.weightsGb()),
                                                Format.exactGb(memory.kvCacheGb()),
                                                Format.exactGb(memory.overheadGb()),
                                                Format.exactGb(memory.totalGb()),
                                                selection.vram().text())),
                        fastest.stream()
                                .filter(row -> row.estimatedTokPerSec() != null)
                                .map(row -> speed(selection, row)))
                .toList();
    }

    private static String speed(ModelSelection selection, Compatibility row) {
        var shape = selection.catalog().shape(row.hardware());
        return "tok/s = bandwidth ÷ VRAM × efficiency = %s GB/s ÷ %s GB × %s = %s on %s"
                .formatted(
                        Format.number(row.hardware().bandwidthGbPerSec()),
                        Format.decimals(
                                Rounding.twoDecimals(
                                        Objects.requireNonNull(row.memory().totalGb(), "known where a speed is")),
                                2),
                        Format.number(shape.efficiency().value()),
                        Format.count(row.estimatedTokPerSec()),
                        row.hardware().name());
    }
}
