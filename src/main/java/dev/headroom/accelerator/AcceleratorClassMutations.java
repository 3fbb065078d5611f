package dev.headroom.accelerator;

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

/** Changes of accelerator classes over GraphQL. */
@GraphQLApi
public class AcceleratorClassMutations {
    private static final String SLUG = "Slug of the accelerator class, such as amd-ryzen-ai-max.";

    private final Access access;
    private final AcceleratorClassService classes;

    AcceleratorClassMutations(Access access, AcceleratorClassService classes) {
        this.access = access;
        this.classes = classes;
    }

    @Mutation("acceleratorClassCreate")
    @Blocking
    @Description(
            "Adds an accelerator class: hardware that nothing else describes has a speed by it, with basis DECLARED. "
                    + "For editors.")
    public AcceleratorClassPayload acceleratorClassCreate(
            @Name("input") @NonNull @Description("Its facts.") AcceleratorClassInput input) throws ApiException {
        return AcceleratorClassPayload.of(classes.create(access.require(Role.EDITOR), input));
    }

    @Mutation("acceleratorClassUpdate")
    @Blocking
    @Description("Changes facts of an accelerator class. For editors.")
    public AcceleratorClassPayload acceleratorClassUpdate(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("input") @NonNull @Description("The facts to change.") AcceleratorClassInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return AcceleratorClassPayload.of(
                classes.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion));
    }

    @Mutation("acceleratorClassDelete")
    @Blocking
    @Description(
            "Deletes an accelerator class, unless it is the only one that describes some GPU or device. For editors.")
    public AcceleratorClassPayload acceleratorClassDelete(@Name("slug") @NonNull @Description(SLUG) String slug)
            throws ApiException {
        return AcceleratorClassPayload.of(classes.delete(access.require(Role.EDITOR), slug, null));
    }

    /** What came of a change of an accelerator class. */
    @Type("AcceleratorClassPayload")
    @Description("What came of a change of an accelerator class.")
    public record AcceleratorClassPayload(
            @Description("The accelerator class after the change, or the one deleted; null where nothing was changed.")
            @Nullable
            AcceleratorClass acceleratorClass,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static AcceleratorClassPayload of(Changes.Outcome<AcceleratorClass> outcome) {
            return new AcceleratorClassPayload(outcome.result(), outcome.errors());
        }
    }
}
