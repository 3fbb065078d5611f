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
 * @param terms each term with its formula and value, for method DETAILED
 */
public record Formulas(List<String> lines, String example, TableRows<Term> terms) {

    static Formulas of(ModelSelection selection, Optional<Compatibility> fastest) {
        MemoryEstimate memory = MemoryEstimate.of(selection.modelQuant().memory(selection.request()));
        boolean simple = selection.method() == EstimationMethod.SIMPLE;
        return new Formulas(
                simple ? simple(selection, memory, fastest) : List.of(),
                fastest.map(row -> row.hardware().name()).orElse(""),
                TermTable.TABLE.of(
                        simple
                                ? List.of()
                                : fastest.map(Compatibility::explanation).orElse(List.of())));
    }

    private static List<String> simple(
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
                        fastest.stream().map(row -> speed(selection, row)))
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
