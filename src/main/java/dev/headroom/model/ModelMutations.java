package dev.headroom.model;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.LinkedRowService.Merge;
import dev.headroom.edit.RowService;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of models over GraphQL. */
@GraphQLApi
public class ModelMutations {
    private static final String SLUG = "Slug of the model, such as liquidai-lfm2-8b-a1b.";

    private final Access access;
    private final ModelService models;

    ModelMutations(Access access, ModelService models) {
        this.access = access;
        this.models = models;
    }

    @Mutation("modelCreate")
    @Blocking
    @Description("Adds a model. For editors.")
    public ModelPayload modelCreate(@Name("input") @NonNull @Description("Its facts.") ModelInput input)
            throws ApiException {
        return ModelPayload.of(models.create(access.require(Role.EDITOR), input));
    }

    @Mutation("modelUpdate")
    @Blocking
    @Description("Changes facts of a model. For editors.")
    public ModelPayload modelUpdate(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("input") @NonNull @Description("The facts to change.") ModelInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return ModelPayload.of(models.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion));
    }

    @Mutation("modelDelete")
    @Blocking
    @Description("Deletes a model. For editors.")
    public ModelPayload modelDelete(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("cascade") @DefaultValue("false") @Description("Delete the rows that refer to it too.") @Nullable
                    Boolean cascade)
            throws ApiException {
        return ModelPayload.of(models.delete(access.require(Role.EDITOR), slug, cascade));
    }

    @Mutation("modelRename")
    @Blocking
    @Description("Gives a model another identifier on Hugging Face, and with it another slug. The former one leads on, "
            + "on pages, in look-ups and in searches, "
            + "and what names it follows. For editors.")
    public ModelPayload modelRename(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("huggingFaceId")
                    @NonNull
                    @Description(
                            "The identifier on Hugging Face that it is to have, owner/name; the slug is made of it.")
                    String huggingFaceId,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return ModelPayload.of(models.rename(access.require(Role.EDITOR), slug, huggingFaceId, expectedVersion));
    }

    @Mutation("modelMerge")
    @Blocking
    @Description("Makes one of two models that are the same: files, scores and aliases "
            + "of the first become those of the second, and its slugs lead there. Reverting the whole transaction "
            + "undoes it. "
            + "For editors.")
    public ModelPayload modelMerge(
            @Name("from") @NonNull @Description("Slug of the row that goes.") String from,
            @Name("into") @NonNull @Description("Slug of the row that stays.") String into,
            @Name("takeUnknownFacts") @DefaultValue("false") @Description(LinkedRowService.TAKE_UNKNOWN_FACTS) @Nullable
                    Boolean takeUnknownFacts,
            @Name("despiteDifferences")
                    @DefaultValue("false")
                    @Description(LinkedRowService.DESPITE_DIFFERENCES)
                    @Nullable
                    Boolean despiteDifferences)
            throws ApiException {
        return ModelPayload.of(
                models.merge(access.require(Role.EDITOR), from, into, Merge.of(takeUnknownFacts, despiteDifferences)));
    }

    /** What came of a change of a model. */
    @Type("ModelPayload")
    @Description("What came of a change of a model.")
    public record ModelPayload(
            @Description("The model after the change, or the one deleted; null where nothing was changed.") @Nullable
            Model model,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static ModelPayload of(Changes.Outcome<Model> outcome) {
            return new ModelPayload(outcome.result(), outcome.errors());
        }
    }
}
