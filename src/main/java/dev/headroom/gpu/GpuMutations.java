package dev.headroom.gpu;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
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
