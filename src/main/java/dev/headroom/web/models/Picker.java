package dev.headroom.web.models;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.web.Format;
import dev.headroom.web.Option;
import dev.headroom.web.Parameters;
import dev.headroom.weights.ModelQuant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form that picks quantization, context length and method, and what it comes to.
 *
 * @param fullAdded what the full context adds to 2K, as printed
 */
public record Picker(
        String path,
        List<Option> quants,
        List<Option> contexts,
        List<Option> methods,
        List<Map.Entry<String, String>> hidden,
        String quant,
        String context,
        boolean beyondModel,
        String vram,
        String recommended,
        String full,
        String fullContext,
        String fullAdded,
        String method) {
    private static final int SHORTEST = 2048;
    private static final int LONGEST = 1_048_576;

    static Picker of(ModelSelection chosen) {
        Integer own = chosen.model().contextLength();
        return new Picker(
                chosen.visit().path(),
                quants(chosen),
                contexts(chosen)
                        .map(tokens ->
                                new Option(tokens.toString(), Format.context(tokens), tokens == chosen.contextTokens()))
                        .toList(),
                Arrays.stream(EstimationMethod.values())
                        .map(one -> new Option(Parameters.word(one), one.name(), one == chosen.method()))
                        .toList(),
                chosen.address().hidden(Set.of(ModelSelection.QUANT, ModelSelection.CONTEXT, ModelSelection.METHOD)),
                chosen.quant(),
                Format.context(chosen.contextTokens()),
                own != null && chosen.contextTokens() > own,
                chosen.vram().text(),
                chosen.recommendedGb() == null ? Format.UNKNOWN : chosen.recommendedGb() + " GB",
                chosen.vramAtFullContext(chosen.modelQuant()).text(),
                Format.context(own),
                Format.gb(chosen.addedByFullContext()),
                chosen.method().name());
    }

    private static List<Option> quants(ModelSelection chosen) {
        return QuantTable.all(chosen)
                .map(ModelQuant::quant)
                .map(quant ->
                        new Option(quant.name(), quant.name(), quant.name().equals(chosen.quant())))
                .toList();
    }

    /** Powers of two up to the model's own length, that length, and the chosen one. */
    static Stream<Integer> contexts(ModelSelection chosen) {
        Integer own = chosen.model().contextLength();
        int most = own == null ? LONGEST : Math.max(own, SHORTEST);
        var tokens = new TreeSet<Integer>(IntStream.iterate(SHORTEST, length -> length <= most, length -> length * 2)
                .boxed()
                .toList());
        tokens.add(chosen.contextTokens());
        if (own != null) {
            tokens.add(own);
        }
        return tokens.stream();
    }
}
