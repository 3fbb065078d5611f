package dev.headroom.price;

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
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of prices over GraphQL. */
@GraphQLApi
public class PriceMutations {
    private final Access access;
    private final Changes changes;
    private final PriceService prices;

    PriceMutations(Access access, Changes changes, PriceService prices) {
        this.access = access;
        this.changes = changes;
        this.prices = prices;
    }

    @Mutation("priceCreate")
    @Blocking
    @Description("Adds a price. For editors.")
    public PricePayload priceCreate(@Name("input") @NonNull @Description("Its facts.") PriceInput input)
            throws ApiException {
        return PricePayload.of(changes.make(access.require(Role.EDITOR), () -> prices.add(input)));
    }

    @Mutation("priceUpdate")
    @Blocking
    @Description("Changes facts of a price. For editors.")
    public PricePayload priceUpdate(
            @Name("id") @Id @NonNull @Description("Its id.") String id,
            @Name("input") @NonNull @Description("The facts to change.") PriceInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return PricePayload.of(changes.make(
                access.require(Role.EDITOR),
                () -> prices.update(id, input, unset == null ? List.of() : unset, expectedVersion)));
    }

    @Mutation("priceDelete")
    @Blocking
    @Description("Deletes a price. For editors.")
    public PricePayload priceDelete(@Name("id") @Id @NonNull @Description("Its id.") String id) throws ApiException {
        return PricePayload.of(changes.make(access.require(Role.EDITOR), () -> prices.delete(id)));
    }

    /** What came of a change of a price. */
    @Type("PricePayload")
    @Description("What came of a change of a price.")
    public record PricePayload(
            @Description("The price after the change, or the one deleted; null where nothing was changed.") @Nullable
            Price price,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static PricePayload of(Changes.Outcome<Price> outcome) {
            return new PricePayload(outcome.result(), outcome.errors());
        }
    }
}
