package dev.headroom.gpu;

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

/** Changes of GPUs over GraphQL. */
@GraphQLApi
public class GpuMutations {
    private static final String SLUG = "Slug of the GPU, such as nvidia-geforce-rtx-4090.";

    private final Access access;
    private final GpuService gpus;

    GpuMutations(Access access, GpuService gpus) {
        this.access = access;
        this.gpus = gpus;
    }

    @Mutation("gpuCreate")
    @Blocking
    @Description("Adds a GPU. For editors.")
    public GpuPayload gpuCreate(@Name("input") @NonNull @Description("Its facts.") GpuInput input) throws ApiException {
        return GpuPayload.of(gpus.create(access.require(Role.EDITOR), input));
    }

    @Mutation("gpuUpdate")
    @Blocking
    @Description("Changes facts of a GPU. For editors.")
    public GpuPayload gpuUpdate(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("input") @NonNull @Description("The facts to change.") GpuInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return GpuPayload.of(gpus.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion));
    }

    @Mutation("gpuDelete")
    @Blocking
    @Description("Deletes a GPU. For editors.")
    public GpuPayload gpuDelete(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("cascade") @DefaultValue("false") @Description("Delete the rows that refer to it too.") @Nullable
                    Boolean cascade)
            throws ApiException {
        return GpuPayload.of(gpus.delete(access.require(Role.EDITOR), slug, cascade));
    }

    @Mutation("gpuRename")
    @Blocking
    @Description("Gives a GPU another slug. The former one leads on, on pages, in look-ups and in searches, "
            + "and what names it follows. For editors.")
    public GpuPayload gpuRename(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("newSlug")
                    @NonNull
                    @Description("The slug that it is to have: up to 100 lower-case letters, digits, dots, hyphens and "
                            + "underscores.")
                    String newSlug,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return GpuPayload.of(gpus.rename(access.require(Role.EDITOR), slug, newSlug, expectedVersion));
    }

    @Mutation("gpuMerge")
    @Blocking
    @Description("Makes one of two GPUs that are the same: measurements, prices and aliases "
            + "of the first become those of the second, and its slugs lead there. Reverting the whole transaction "
            + "undoes it. "
            + "For editors.")
    public GpuPayload gpuMerge(
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
        return GpuPayload.of(
                gpus.merge(access.require(Role.EDITOR), from, into, Merge.of(takeUnknownFacts, despiteDifferences)));
    }

    /** What came of a change of a GPU. */
    @Type("GpuPayload")
    @Description("What came of a change of a GPU.")
    public record GpuPayload(
            @Description("The GPU after the change, or the one deleted; null where nothing was changed.") @Nullable
            Gpu gpu,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static GpuPayload of(Changes.Outcome<Gpu> outcome) {
            return new GpuPayload(outcome.result(), outcome.errors());
        }
    }
}
