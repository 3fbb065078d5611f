package dev.headroom.web.models;

import dev.headroom.layers.Experts;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.web.Fact;
import dev.headroom.web.Format;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known about a model, fact by fact and in a sentence. */
final class Specifications {
    private Specifications() {}

    static List<Fact> of(Model model) {
        return Stream.of(
                        Stream.of(
                                new Fact("Publisher", model.publisher()),
                                new Fact("Family", model.family()),
                                new Fact("Parameters", Format.billions(model.parametersB()))),
                        model.mixtureOfExperts()
                                ? Stream.of(
                                        new Fact("Active parameters", Format.billions(model.activeParametersB())),
                                        new Fact("Experts", experts(model.experts())))
                                : Stream.<Fact>empty(),
                        Stream.of(
                                new Fact("Architecture", Format.known(model.architecture())),
                                new Fact("Layers", layers(model)),
                                new Fact("Hidden size", Format.count(model.hiddenSize())),
                                new Fact(
                                        "KV heads × head dimension",
                                        Format.count(model.attention().kvHeads()) + " × "
                                                + Format.count(model.attention().headDim())),
                                new Fact(
                                        "Context length",
                                        model.contextLength() == null
                                                ? Format.UNKNOWN
                                                : Format.count(model.contextLength()) + " tokens"),
                                new Fact("Vocabulary size", Format.count(model.vocabularySize())),
                                new Fact("Published as", Format.known(model.dataType())),
                                new Fact("Release date", Format.known(model.releaseDate())),
                                new Fact("License", Format.known(model.license()))))
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
                            ? " All of its %d layers keep a cache that grows with the context.".formatted(growing)
                            : " %d of its %d layers keep a cache that grows with the context."
                                    .formatted(growing, model.layers()));
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
