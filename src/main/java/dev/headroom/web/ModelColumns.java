package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.Amount;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.Rounding;
import dev.headroom.model.Model;
import org.jspecify.annotations.Nullable;

/** The facts of models that tables show. */
public final class ModelColumns {
    public static final Column<Model> NAME =
            Column.text("Model", Model::name).linkedTo(Paths::of).asRowHead();
    public static final Column<Model> PUBLISHER = Column.text("Publisher", Model::publisher);
    public static final Column<Model> CATEGORY = Column.words("Category", Model::category);
    public static final Column<Model> PARAMETERS =
            Column.number("Parameters", "billions", Model::parametersB, Format::billions);
    /** Of a dense model all of them. */
    public static final Column<Model> ACTIVE_PARAMETERS = Column.number(
            "Active parameters",
            "billions",
            model -> model.mixtureOfExperts() ? model.activeParametersB() : (Double) model.parametersB(),
            Format::billions);

    public static final Column<Model> CONTEXT_LENGTH =
            Column.number("Context length", "tokens", Model::contextLength, Format::context);
    public static final Column<Model> DOWNLOADS =
            Column.number("Downloads", "per month", Model::downloads, Format::shortCount);
    public static final Column<Model> LIKES = Column.number("Likes", "count", Model::likes, Format::shortCount);
    public static final Column<Model> RELEASED = Column.date("Released", Model::releaseDate);

    private ModelColumns() {}

    /** Memory at the ladder's balance by the rule of thumb. */
    public static Column<Model> vram(Catalog catalog) {
        return Column.number("VRAM at Q4_K_M", "GB", model -> vramGb(catalog, model), Format::gb);
    }

    private static @Nullable Double vramGb(Catalog catalog, Model model) {
        return catalog.ladder()
                .best()
                .map(best -> catalog.modelQuant(model, best)
                        .memory(EstimateRequest.SIMPLE)
                        .totalGb())
                .orElse(Amount.UNKNOWN)
                .map(Rounding::oneDecimal)
                .orNull();
    }
}
