package dev.headroom.access;

import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** API tokens over GraphQL, for admins. */
@GraphQLApi
public class ApiTokenApi {
    private final Access access;
    private final ApiTokens tokens;

    ApiTokenApi(Access access, ApiTokens tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    @Query("apiTokens")
    @Blocking
    @NonNull
    @Description("All API tokens, newest first, expired and revoked ones too. Needs the role admin.")
    public List<@NonNull ApiToken> apiTokens() throws ApiException {
        access.require(Role.ADMIN);
        return DatabaseUnavailable.refuse(tokens::newestFirst);
    }

    @Mutation("apiTokenCreate")
    @Blocking
    @Description("Creates an API token and shows its secret, once. Needs the role admin.")
    public ApiTokenCreatePayload apiTokenCreate(
            @Name("input") @NonNull @Description("The token to create.") ApiTokenCreateInput input)
            throws ApiException {
        Actor creator = access.require(Role.ADMIN);
        return DatabaseUnavailable.refuse(() -> tokens.create(input, creator));
    }

    @Mutation("apiTokenRevoke")
    @Blocking
    @Description("Ends an API token at once, on every replica. Needs the role admin.")
    public ApiTokenRevokePayload apiTokenRevoke(@Name("id") @Id @NonNull @Description("Id of the token.") String id)
            throws ApiException {
        access.require(Role.ADMIN);
        return DatabaseUnavailable.refuse(() -> tokens.revoke(id));
    }
}
