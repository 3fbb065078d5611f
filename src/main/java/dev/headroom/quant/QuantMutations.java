package dev.headroom.quant;

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

/** Changes of quantization formats over GraphQL. */
@GraphQLApi
public class QuantMutations {
    private static final String SLUG = "Slug of the quantization format, such as Q4_K_M.";

    private final Access access;
    private final QuantService quants;

    QuantMutations(Access access, QuantService quants) {
        this.access = access;
        this.quants = quants;
    }

    @Mutation("quantCreate")
    @Blocking
    @Description("Adds a quantization format. For editors.")
    public QuantPayload quantCreate(@Name("input") @NonNull @Description("Its facts.") QuantInput input)
            throws ApiException {
        return QuantPayload.of(quants.create(access.require(Role.EDITOR), input));
    }

    @Mutation("quantUpdate")
    @Blocking
    @Description("Changes facts of a quantization format. For editors.")
    public QuantPayload quantUpdate(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("input") @NonNull @Description("The facts to change.") QuantInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return QuantPayload.of(quants.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion));
    }

    @Mutation("quantDelete")
    @Blocking
    @Description("Deletes a quantization format. For editors.")
    public QuantPayload quantDelete(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("cascade") @DefaultValue("false") @Description("Delete the rows that refer to it too.") @Nullable
                    Boolean cascade)
            throws ApiException {
        return QuantPayload.of(quants.delete(access.require(Role.EDITOR), slug, cascade));
    }

    /** What came of a change of a quantization format. */
    @Type("QuantPayload")
    @Description("What came of a change of a quantization format.")
    public record QuantPayload(
            @Description(
                    "The quantization format after the change, or the one deleted; null where nothing was changed.")
            @Nullable
            Quant quant,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static QuantPayload of(Changes.Outcome<Quant> outcome) {
            return new QuantPayload(outcome.result(), outcome.errors());
        }
    }
}
