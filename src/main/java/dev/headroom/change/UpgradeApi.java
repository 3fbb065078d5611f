package dev.headroom.change;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** What newer packaged tables changed, over GraphQL, for admins. */
@GraphQLApi
public class UpgradeApi {
    private final Access access;
    private final UpgradeRepository repository;

    UpgradeApi(Access access, UpgradeRepository repository) {
        this.access = access;
        this.repository = repository;
    }

    @Query("upgrades")
    @Blocking
    @NonNull
    @Description("What loads of packaged tables did, the latest one first: what they brought, and what they left as "
            + "somebody made it here. For admins.")
    public List<@NonNull Upgrade> upgrades(
            @Name("first") @Description("Loads, 1 to 100; 20 unless given.") @Nullable Integer first)
            throws ApiException {
        access.require(Role.ADMIN);
        int size = new PageRequest(first, null, null, null).size();
        return DatabaseUnavailable.refuse(() -> repository.latest(size));
    }
}
