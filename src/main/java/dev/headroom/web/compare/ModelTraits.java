package dev.headroom.web.compare;

import dev.headroom.model.Model;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.ModelColumns;
import java.util.List;
import java.util.function.Function;

/** The facts of models that are compared. */
final class ModelTraits {
    private static final String BILLIONS = " × 10⁹";

    private ModelTraits() {}

    static List<Trait> of(List<Model> models) {
        return List.of(
                        ModelColumns.PUBLISHER,
                        ModelColumns.CATEGORY,
                        ModelColumns.PARAMETERS.exact().followedBy(BILLIONS),
                        ModelColumns.ACTIVE_PARAMETERS.exact().followedBy(BILLIONS),
                        Column.text("Architecture", Model::architecture),
                        count("Layers", Model::layers),
                        count(
                                "Layers whose cache grows",
                                model -> model.attention().attentionLayers()),
                        count("Hidden size", Model::hiddenSize),
                        count("KV heads", model -> model.attention().kvHeads()),
                        count("Head dimension", model -> model.attention().headDim()),
                        ModelColumns.CONTEXT_LENGTH.exact().headed("Context length, tokens"),
                        count("Vocabulary size", Model::vocabularySize),
                        Column.text("Published as", Model::dataType),
                        ModelColumns.RELEASED.headed("Release date"),
                        Column.text("License", Model::license),
                        ModelColumns.DOWNLOADS.exact().headed("Downloads a month"))
                .stream()
                .map(column -> Trait.of(column, models))
                .toList();
    }

    private static Column<Model> count(String label, Function<Model, Integer> fact) {
        return Column.number(label, "count", fact, Format::count);
    }
}
