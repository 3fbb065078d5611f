package dev.headroom.web.admin.facts;

import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.facts.SlugIndex;
import dev.headroom.model.Model;
import dev.headroom.model.ModelInput;
import dev.headroom.model.ModelMutations;
import dev.headroom.model.ModelPayload;
import dev.headroom.model.ModelService;
import dev.headroom.web.Format;
import dev.headroom.web.Paths;
import jakarta.inject.Singleton;
import java.util.List;

/** Models. */
@Singleton
final class ModelRows implements RowKind<ModelInput, Model> {
    private final ModelMutations mutations;
    private final InputForm<ModelInput> form;

    ModelRows(ModelMutations mutations, ModelService edits) {
        this.mutations = mutations;
        this.form = InputForm.of(ModelInput::new, edits.optionalFields(), "huggingFaceId");
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
        return ModelInput.of(model);
    }

    @Override
    public String references(Catalog catalog, Model model) {
        int files = catalog.files(model).size();
        return files == 0 ? "" : files == 1 ? "1 published file" : files + " published files";
    }

    @Override
    public Outcome<Model> create(ModelInput input) throws ApiException {
        return outcome(mutations.modelCreate(input));
    }

    @Override
    public Outcome<Model> update(String slug, ModelInput input, List<String> unset, Integer expectedVersion)
            throws ApiException {
        return outcome(mutations.modelUpdate(slug, input, unset, expectedVersion));
    }

    @Override
    public Outcome<Model> delete(String slug, boolean cascade) throws ApiException {
        return outcome(mutations.modelDelete(slug, cascade));
    }

    private static Outcome<Model> outcome(ModelPayload payload) {
        return new Outcome<>(payload.model(), payload.userErrors());
    }
}
