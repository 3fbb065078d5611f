package dev.headroom.web;

import dev.headroom.catalog.Catalog;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.license.CommercialUse;
import dev.headroom.model.Model;
import dev.headroom.model.ModelRowFacts.ModelOrderField;
import dev.headroom.rating.QualityUse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of models that tables show, as they are declared. */
public record ModelColumns(Catalog catalog) {
    public static final Column<Model> NAME =
            Column.text("Model", Model::name).linkedTo(Paths::of).asRowHead();

    public static final Column<Model> COMMERCIAL_USE = Column.words("Commercial use", ModelColumns::commercialUse);

    /** For general use, with what it rests on. */
    public static final Column<Model> QUALITY = Column.number(
                    "Quality", "percentile", (Model model) -> model.ratings().index(QualityUse.GENERAL), Format::number)
            .noted(model -> model.ratings()
                    .of(QualityUse.GENERAL)
                    .map(one -> "%s to %s, %d benchmarks"
                            .formatted(Format.number(one.low()), Format.number(one.high()), one.benchmarks()))
                    .orElse(""));

    /** What the list of models shows beside their names. */
    public Stream<Column<Model>> listed() {
        return FactColumns.listed(catalog.facts().models())
                .map(column -> column.order() == ModelOrderField.ACTIVE_PARAMETERS
                        ? column.printed(
                                model -> model.mixtureOfExperts() ? Format.billions(model.activeParametersB()) : "all")
                        : column);
    }

    public Column<Model> publisher() {
        return fact("publisher");
    }

    public Column<Model> category() {
        return fact("category");
    }

    public Column<Model> parameters() {
        return fact("parametersB");
    }

    /** Of a dense model all of them. */
    public Column<Model> activeParameters() {
        return fact("activeParametersB");
    }

    public Column<Model> contextLength() {
        return fact("contextLength");
    }

    public Column<Model> downloads() {
        return fact("downloads");
    }

    /** The next of its line and size; none where there is none. */
    public Column<Model> supersededBy() {
        return Column.text(
                "Superseded by",
                (Model model) ->
                        catalog.lineage().supersededBy(model).map(Model::name).orElse(null));
    }

    private static @Nullable CommercialUse commercialUse(Model model) {
        CommercialUse use = model.getCommercialUse();
        return use == CommercialUse.UNKNOWN ? null : use;
    }

    private Column<Model> fact(String name) {
        return FactColumns.brief(catalog.facts().models().find(name).orElseThrow());
    }

    /** What a GPU of its own must hold at the ladder's balance. */
    public Column<Model> vram() {
        return Column.number("VRAM at Q4_K_M", "GB", this::vramGb, Format::gb);
    }

    private @Nullable Double vramGb(Model model) {
        return catalog.ladder()
                .best()
                .map(best -> TotalMemory.vram(catalog.modelQuant(model, best).memory(EstimateRequest.DEFAULT)))
                .map(TotalMemory::gb)
                .orElse(null);
    }
}
