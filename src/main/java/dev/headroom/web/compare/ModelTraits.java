package dev.headroom.web.compare;

import dev.headroom.model.Model;
import dev.headroom.web.Format;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of models side by side; what is unknown of all is left out. */
record ModelTraits(List<Model> models) {

    List<Trait> all() {
        return Stream.of(
                        text("Publisher", Model::publisher),
                        text("Category", model -> Format.words(model.category())),
                        number("Parameters", " × 10⁹", Model::parametersB),
                        number(
                                "Active parameters",
                                " × 10⁹",
                                model -> model.mixtureOfExperts()
                                        ? model.activeParametersB()
                                        : (Double) model.parametersB()),
                        text("Architecture", Model::architecture),
                        count("Layers", Model::layers),
                        count(
                                "Layers whose cache grows",
                                model -> model.attention().attentionLayers()),
                        count("Hidden size", Model::hiddenSize),
                        count("KV heads", model -> model.attention().kvHeads()),
                        count("Head dimension", model -> model.attention().headDim()),
                        count("Context length, tokens", Model::contextLength),
                        count("Vocabulary size", Model::vocabularySize),
                        text("Published as", Model::dataType),
                        text("Release date", Model::releaseDate),
                        text("License", Model::license),
                        count("Downloads a month", Model::downloads))
                .filter(trait -> !trait.isUnknown())
                .toList();
    }

    private Trait text(String label, Function<Model, String> fact) {
        return Trait.text(label, models.stream().map(fact).toList());
    }

    private Trait number(String label, String unit, Function<Model, Double> fact) {
        return Trait.number(label, unit, models.stream().map(fact).toList());
    }

    private Trait count(String label, Function<Model, Integer> fact) {
        return number(label, "", model -> fact.apply(model) == null ? null : (Double) (double) fact.apply(model));
    }
}
