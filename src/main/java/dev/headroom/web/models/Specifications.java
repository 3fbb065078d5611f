package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.layers.Experts;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.web.Fact;
import dev.headroom.web.FactColumns;
import dev.headroom.web.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a model, fact by fact and in a sentence. */
final class Specifications {
    private Specifications() {}

    static List<Fact> of(Catalog catalog, Model model) {
        Stream<Fact> parameters = Stream.of(new Fact("Parameters", Format.billions(model.parametersB())));
        Stream<Fact> experts = model.mixtureOfExperts()
                ? Stream.of(
                        new Fact("Active parameters", Format.billions(model.activeParametersB())),
                        new Fact("Experts", experts(model.experts())))
                : Stream.empty();
        Stream<Fact> layers = Stream.of(
                new Fact("Layers", layers(model)),
                new Fact(
                        "KV heads × head dimension",
                        Format.count(model.attention().kvHeads()) + " × "
                                + Format.count(model.attention().headDim())));
        return Stream.of(
                        parameters,
                        experts,
                        layers,
                        FactColumns.onPage(catalog.facts().models(), model),
                        DerivedFacts.of(model))
                .flatMap(facts -> facts)
                .toList();
    }

    private static String experts(@Nullable Experts experts) {
        return experts == null
                ? Format.UNKNOWN
                : "%s, of which a token passes %s"
                        .formatted(Format.count(experts.total()), Format.count(experts.used()));
    }

    private static String layers(Model model) {
        String kinds = model.getLayerMap().stream()
                .map(entry -> "%d %s".formatted(entry.layers(), Format.words(entry.kind())))
                .collect(Collectors.joining(", "));
        return Format.count(model.layers()) + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    /** A description made of facts only; what is unknown is left out. */
    static String sentence(Model model) {
        String kind = switch (model.category()) {
            case VISION -> "vision-language model";
            case BASE -> "base language model";
            case EMBEDDING -> "embedding model";
            case CHAT, REASONING, CODE -> Format.words(model.category()) + " model";
        };
        var text = new StringBuilder("%s is %s %s by %s with %s parameters"
                .formatted(
                        model.name(),
                        model.category() == ModelCategory.EMBEDDING ? "an" : "a",
                        kind,
                        model.publisher(),
                        Format.billions(model.parametersB())));
        if (model.mixtureOfExperts() && model.activeParametersB() != null) {
            text.append(", a mixture of experts of which each token passes ")
                    .append(Format.billions(model.activeParametersB()));
        }
        text.append('.');
        Integer growing = model.attention().attentionLayers();
        if (growing != null && model.layers() != null) {
            text.append(
                    growing.equals(model.layers())
                            ? " All of its %s a cache that grows with the context."
                                    .formatted(Format.counted(growing, "layer keeps", "layers keep"))
                            : " %d of its %s %s a cache that grows with the context."
                                    .formatted(
                                            growing,
                                            Format.counted(model.layers(), "layer", "layers"),
                                            Format.plural(growing, "keeps", "keep")));
        }
        if (model.contextLength() != null) {
            text.append(" It was made for up to %s tokens of context.".formatted(Format.count(model.contextLength())));
        }
        if (model.releaseDate() != null) {
            text.append(" Released %s%s."
                    .formatted(model.releaseDate(), model.license() == null ? "" : ", license " + model.license()));
        }
        return text.toString();
    }
}
