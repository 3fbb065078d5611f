package dev.headroom.web.calculator;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.Term;
import dev.headroom.layers.Attention;
import dev.headroom.model.Model;
import dev.headroom.web.Format;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formulas of method SIMPLE with the numbers that were typed or that the catalog has. */
final class WorkedExample {
    private WorkedExample() {}

    static List<String> simple(Catalog catalog, Calculation calculation) {
        EstimateInput input = calculation.inputs().input();
        var simple = calculation.both().orElseThrow().simple();
        MemoryEstimate memory = simple.memory();
        Optional<Model> model = Optional.ofNullable(input.model)
                .flatMap(slug -> catalog.models().find(slug));
        Optional<Attention> attention = model.map(Model::attention);
        return Stream.of(
                        "weights = %s × 10⁹ parameters × %s bits ÷ 8 = %s"
                                .formatted(
                                        Format.number(
                                                model.map(Model::parametersB).orElse(input.parametersB)),
                                        Format.number(bits(catalog, input, model)),
                                        Format.exactGb(memory.weightsGb())),
                        "KV cache = 2 × %s layers × %s KV heads × %s head dimension × %s tokens × 2 bytes = %s"
                                .formatted(
                                        Format.count(model.map(Model::layers).orElse(input.layers)),
                                        Format.count(attention
                                                .map(Attention::kvHeads)
                                                .orElse(input.kvHeads)),
                                        Format.count(attention
                                                .map(Attention::headDim)
                                                .orElse(input.headDim)),
                                        Format.count(memory.contextLength()),
                                        Format.exactGb(memory.kvCacheGb())),
                        "overhead = %s".formatted(Format.exactGb(memory.overheadGb())),
                        "VRAM = %s + %s + %s = %s"
                                .formatted(
                                        Format.exactGb(memory.weightsGb()),
                                        Format.exactGb(memory.kvCacheGb()),
                                        Format.exactGb(memory.overheadGb()),
                                        Format.exactGb(memory.totalGb())),
                        "tok/s = bandwidth ÷ VRAM × efficiency = %s GB/s ÷ %s × %s = %s"
                                .formatted(
                                        term(simple.explanation(), "memory bandwidth"),
                                        Format.exactGb(memory.totalGb()),
                                        term(simple.explanation(), "efficiency"),
                                        term(simple.explanation(), "speed")))
                .toList();
    }

    private static @Nullable Double bits(Catalog catalog, EstimateInput input, Optional<Model> model) {
        if (input.quant == null) {
            return input.bitsPerWeight;
        }
        return catalog.quants()
                .find(input.quant)
                .map(quant -> quant.bitsPerWeight().orNull())
                .orElseGet(() -> model.map(one -> catalog.modelQuants(one).stream()
                                .filter(format -> format.quant().name().equalsIgnoreCase(input.quant))
                                .findFirst()
                                .map(format -> format.getBitsPerWeight())
                                .orElse(null))
                        .orElse(null));
    }

    private static String term(List<Term> terms, String name) {
        return terms.stream()
                .filter(term -> term.term().equals(name))
                .findFirst()
                .map(term -> Format.number(term.value()))
                .orElse(Format.UNKNOWN);
    }
}
