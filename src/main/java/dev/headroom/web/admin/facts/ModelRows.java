package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.model.Model;
import dev.headroom.model.ModelInput;
import dev.headroom.model.ModelService;
import dev.headroom.search.SearchKind;
import dev.headroom.web.Format;
import dev.headroom.web.Link;
import dev.headroom.web.Paths;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models. */
@Singleton
final class ModelRows implements RowKind<ModelInput, Model> {
    private final Access access;
    private final ModelService models;
    private final InputForm<ModelInput> form;

    ModelRows(Access access, ModelService models) {
        this.access = access;
        this.models = models;
        this.form = InputForm.of(models.facts(), "huggingFaceId");
    }

    @Override
    public String path() {
        return "models";
    }

    @Override
    public String one() {
        return "model";
    }

    @Override
    public String many() {
        return "models";
    }

    @Override
    public InputForm<ModelInput> form() {
        return form;
    }

    @Override
    public SlugIndex<Model> rows(Catalog catalog) {
        return catalog.models();
    }

    @Override
    public Optional<SearchKind> searched() {
        return Optional.of(SearchKind.MODEL);
    }

    @Override
    public Row row(Model model) {
        return new Row(
                model.slug(),
                model.name(),
                "%s, %s".formatted(model.publisher(), Format.billions(model.parametersB())),
                model.version(),
                model.sources(),
                Paths.of(model));
    }

    @Override
    public ModelInput facts(Model model) {
        return models.facts().entered(model);
    }

    @Override
    public String references(Catalog catalog, Model model) {
        int files = catalog.files(model).size();
        return files == 0 ? "" : Format.counted(files, "published file", "published files");
    }

    @Override
    public List<Link> related(Model model) {
        return List.of(
                Related.list("Published files", "quant-files", model.slug()),
                Related.add("Add a file", "quant-files", "model", model.slug()),
                Related.list("Scores", "scores", model.huggingFaceId()),
                Related.add("Add a score", "scores", "huggingFaceId", model.huggingFaceId()));
    }

    @Override
    public Optional<LinkedRowService<?, ?, Model>> linked() {
        return Optional.of(models);
    }

    @Override
    public Outcome<Model> create(ModelInput input) throws ApiException {
        return models.create(access.require(Role.EDITOR), input);
    }

    @Override
    public Outcome<Model> update(String slug, ModelInput input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        return models.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion);
    }

    @Override
    public Outcome<Model> delete(String slug, boolean cascade) throws ApiException {
        return models.delete(access.require(Role.EDITOR), slug, cascade);
    }
}
