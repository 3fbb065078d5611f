package dev.headroom.alias;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of other names over GraphQL. */
@GraphQLApi
public class AliasMutations {
    private final Access access;
    private final Changes changes;
    private final AliasService aliases;

    AliasMutations(Access access, Changes changes, AliasService aliases) {
        this.access = access;
        this.changes = changes;
        this.aliases = aliases;
    }

    @Mutation("aliasAdd")
    @Blocking
    @Description("Adds another name, by which search finds it. For editors.")
    public AliasPayload aliasAdd(@Name("input") @NonNull @Description("The name.") AliasInput input)
            throws ApiException {
        return AliasPayload.of(changes.make(access.require(Role.EDITOR), () -> aliases.add(input)));
    }

    @Mutation("aliasDelete")
    @Blocking
    @Description("Deletes another name. For editors.")
    public AliasPayload aliasDelete(@Name("id") @Id @NonNull @Description("Its id.") String id) throws ApiException {
        return AliasPayload.of(changes.make(access.require(Role.EDITOR), () -> aliases.delete(id)));
    }

    /** What came of a change of another name. */
    @Type("AliasPayload")
    @Description("What came of a change of another name.")
    public record AliasPayload(
            @Description("The name added or deleted; null where nothing was changed.") @Nullable
            Alias alias,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static AliasPayload of(Changes.Outcome<Alias> outcome) {
            return new AliasPayload(outcome.result(), outcome.errors());
        }
    }
}
