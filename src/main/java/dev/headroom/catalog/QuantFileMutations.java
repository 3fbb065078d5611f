package dev.headroom.catalog;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.weights.QuantFile;
import dev.headroom.weights.QuantFileInput;
import dev.headroom.weights.QuantFileService;
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

/** Changes of published files over GraphQL. */
@GraphQLApi
public class QuantFileMutations {
    private final Access access;
    private final Changes changes;
    private final QuantFileService files;

    QuantFileMutations(Access access, Changes changes, QuantFileService files) {
        this.access = access;
        this.changes = changes;
        this.files = files;
    }

    @Mutation("quantFileAdd")
    @Blocking
    @Description("Adds a published file of a model. For editors.")
    public QuantFilePayload quantFileAdd(@Name("input") @NonNull @Description("The file.") QuantFileInput input)
            throws ApiException {
        return QuantFilePayload.of(changes.make(access.require(Role.EDITOR), () -> files.add(input)));
    }

    @Mutation("quantFileDelete")
    @Blocking
    @Description("Deletes a published file of a model. For editors.")
    public QuantFilePayload quantFileDelete(@Name("id") @Id @NonNull @Description("Its id.") String id)
            throws ApiException {
        return QuantFilePayload.of(changes.make(access.require(Role.EDITOR), () -> files.delete(id)));
    }

    /** What came of a change of a published file. */
    @Type("QuantFilePayload")
    @Description("What came of a change of a published file.")
    public record QuantFilePayload(
            @Description("The file added or deleted; null where nothing was changed.") @Nullable
            QuantFile file,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static QuantFilePayload of(Changes.Outcome<QuantFile> outcome) {
            return new QuantFilePayload(outcome.result(), outcome.errors());
        }
    }
}
