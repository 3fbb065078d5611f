package dev.headroom.web.models;

import dev.headroom.compatibility.Compatibility;
import dev.headroom.compatibility.Term;
import dev.headroom.estimate.Printed;
import dev.headroom.model.MemoryEstimate;
import dev.headroom.model.Model;
import dev.headroom.options.EstimationMethod;
import dev.headroom.web.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formulas with their numbers put in.
 *
 * @param example hardware that the speed is for
 * @param terms   each term with its formula and value, for method DETAILED
 */
public record Formulas(List<String> lines, String example, List<Term> terms) {

    static Formulas of(Chosen chosen, Optional<Compatibility> fastest) {
        MemoryEstimate memory = MemoryEstimate.of(chosen.modelQuant().memory(chosen.asked()));
        boolean simple = chosen.method() == EstimationMethod.SIMPLE;
        return new Formulas(simple ? simple(chosen, memory, fastest) : List.of(), fastest.map(row -> row.hardware().name()).orElse(""),
                simple ? List.of() : fastest.map(Compatibility::explanation).orElse(List.of()));
    }

    private static List<String> simple(Chosen chosen, MemoryEstimate memory, Optional<Compatibility> fastest) {
        Model model = chosen.model();
        return Stream.concat(Stream.of(
                "VRAM = weights + KV cache + overhead",
                "weights = %s × 10⁹ parameters × %s bits ÷ 8 = %s".formatted(Shown.number(model.parametersB()),
                        Shown.number(chosen.modelQuant().getBitsPerWeight()), Shown.exactGb(memory.weightsGb())),
                "KV cache = 2 × %s layers × %s KV heads × %s head dimension × %s tokens × 2 bytes = %s".formatted(Shown.count(model.layers()),
                        Shown.count(model.attention().kvHeads()), Shown.count(model.attention().headDim()), Shown.count(chosen.contextTokens()),
                        Shown.exactGb(memory.kvCacheGb())),
                "overhead = " + Shown.exactGb(memory.overheadGb()),
                "VRAM = %s + %s + %s = %s, printed as %s".formatted(Shown.exactGb(memory.weightsGb()), Shown.exactGb(memory.kvCacheGb()),
                        Shown.exactGb(memory.overheadGb()), Shown.exactGb(memory.totalGb()), Shown.gb(chosen.vram(chosen.modelQuant())))),
                fastest.stream().map(row -> speed(chosen, row))).toList();
    }

    private static String speed(Chosen chosen, Compatibility row) {
        var shape = chosen.catalog().shape(row.hardware());
        return "tok/s = bandwidth ÷ VRAM × efficiency = %s GB/s ÷ %s GB × %s = %s on %s".formatted(Shown.number(row.hardware().bandwidthGbPerSec()),
                Shown.decimals(Printed.twoDecimals(row.memory().totalGb()), 2), Shown.number(shape.efficiency().getAsDouble()),
                Shown.count(row.estimatedTokPerSec()), row.hardware().name());
    }
}
