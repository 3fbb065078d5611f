package dev.headroom.web.models;

import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.web.MethodChoice;
import dev.headroom.web.Option;
import dev.headroom.web.TotalMemory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form that picks quantization, context length and method, and what it comes to.
 *
 * @param shared what a memory takes that processor and graphics share; empty where that is the VRAM, too
 * @param fullAdded what the full context adds to 2K, as printed
 */
public record Picker(
        String path,
        List<Option> quants,
        List<Option> contexts,
        List<Map.Entry<String, String>> hidden,
        String quant,
        String context,
        boolean beyondModel,
        String vram,
        String shared,
        String recommended,
        String full,
        String fullContext,
        String fullAdded,
        MethodChoice method) {
    private static final int SHORTEST = 2048;
    private static final int LONGEST = 1_048_576;

    static Picker of(ModelSelection selection) {
        Integer own = selection.model().contextLength();
        return new Picker(
                selection.visit().path(),
                quants(selection),
                contexts(selection)
                        .map(tokens -> new Option(
                                tokens.toString(), Format.context(tokens), tokens == selection.contextTokens()))
                        .toList(),
                selection
                        .address()
                        .hidden(Set.of(ModelSelection.QUANT, ModelSelection.CONTEXT, MethodChoice.PARAMETER)),
                selection.quant(),
                Format.context(selection.contextTokens()),
                own != null && selection.contextTokens() > own,
                selection.vram().text(),
                selection.sharedWhereOther().map(TotalMemory::text).orElse(""),
                selection.recommendedGb() == null ? Format.UNKNOWN : selection.recommendedGb() + " GB",
                selection.vramAtFullContext(selection.modelQuant()).text(),
                Format.context(own),
                Format.gb(selection.addedByFullContext()),
                selection.method());
    }

    private static List<Option> quants(ModelSelection selection) {
        return QuantTable.all(selection)
                .map(one -> new Option(
                        one.quant().name(),
                        one.quant().name() + FileStatus.inBrackets(selection.catalog(), one),
                        one.quant().name().equals(selection.quant())))
                .toList();
    }

    /** Powers of two up to the model's own length, that length, and the chosen one. */
    static Stream<Integer> contexts(ModelSelection selection) {
        Integer own = selection.model().contextLength();
        int most = own == null ? LONGEST : Math.max(own, SHORTEST);
        var tokens = new TreeSet<Integer>(IntStream.iterate(SHORTEST, length -> length <= most, length -> length * 2)
                .boxed()
                .toList());
        tokens.add(selection.contextTokens());
        if (own != null) {
            tokens.add(own);
        }
        return tokens.stream();
    }
}
