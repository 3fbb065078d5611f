package dev.headroom.change;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.error.UserErrorCode;
import dev.headroom.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** The change log over GraphQL, for admins. */
@GraphQLApi
public class ChangeApi {
    private final Access access;
    private final Changes changes;
    private final ChangeRepository repository;

    ChangeApi(Access access, Changes changes, ChangeRepository repository) {
        this.access = access;
        this.changes = changes;
        this.repository = repository;
    }

    @Query("changes")
    @Blocking
    @Description("The change log, the latest change first. For admins.")
    public ChangeConnection changes(
            @Name("filter") @Description("Conditions that all must hold.") @Nullable ChangeFilter filter,
            @Name("first") @Description("Rows, 1 to 100; 20 unless given.") @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after)
            throws ApiException {
        access.require(Role.ADMIN);
        int size = new PageRequest(first, null, null, null).size();
        @Nullable
        Long below = after == null
                ? null
                : Change.number(after)
                        .orElseThrow(() -> new BadInputException("after", after, "a cursor that this list gave out"));
        ChangeFilter conditions = filter == null ? new ChangeFilter() : filter;
        return ChangeConnection.of(
                DatabaseUnavailable.refuse(() -> repository.latest(conditions, below, size + 1)), size, after != null);
    }

    @Mutation("revert")
    @Blocking
    @Description("Undoes one recorded change, if the row is still as the change left it, or all changes that were made "
            + "together with it. "
            + "The undoing is recorded too. For admins.")
    public RevertPayload revert(
            @Name("change") @Id @NonNull @Description("Id of the change.") String change,
            @Name("wholeTransaction")
                    @DefaultValue("false")
                    @Description("Undo all changes of its transaction, the last one first, or none: a row deleted with "
                            + "those that referred to it.")
                    @Nullable
                    Boolean wholeTransaction)
            throws ApiException {
        return RevertPayload.of(changes.make(
                access.require(Role.ADMIN), () -> revertNow(change, Boolean.TRUE.equals(wholeTransaction))));
    }

    private Change revertNow(String id, boolean wholeTransaction) {
        long number = Change.number(id).orElseThrow(ChangeApi::notFound);
        Change change = repository.find(number).orElseThrow(ChangeApi::notFound);
        String outcome = wholeTransaction ? repository.revertTransaction(number) : repository.revert(number);
        if (!outcome.equals("OK")) {
            throw new RefusedException(
                    "change",
                    UserErrorCode.CONFLICT,
                    "change: %s has changed since; revert the later changes first"
                            .formatted(wholeTransaction ? "a row of the transaction" : "the row"));
        }
        return change;
    }

    private static RefusedException notFound() {
        return new RefusedException(
                "change", UserErrorCode.NOT_FOUND, "change: the change log holds nothing with this id");
    }
}
