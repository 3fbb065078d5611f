package dev.headroom.bulk;

import dev.headroom.access.Access;
import dev.headroom.access.Actor;
import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.facts.FactFormat;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Imports over GraphQL. */
@GraphQLApi
public class ImportApi {
    private final Access access;
    private final Imports imports;
    private final ImportSize size;

    ImportApi(Access access, Imports imports, ImportSize size) {
        this.access = access;
        this.imports = imports;
        this.size = size;
    }

    @Mutation("catalogImport")
    @Blocking
    @Description("Adds and changes rows of a table, all or none. A row whose key the catalog holds is changed in the "
            + "columns given, and an "
            + "empty cell or null makes a fact unknown; rows that are not given stay. For editors.")
    public ImportPayload catalogImport(
            @Name("format") @NonNull @Description("How the content is written.") FactFormat format,
            @Name("kind") @NonNull @Description("The table.") BulkKind kind,
            @Name("content") @NonNull @Description("The rows, in the columns in which the table is exported.")
                    String content,
            @Name("dryRun") @DefaultValue("false") @Description("Tell what would happen, and write nothing.") @Nullable
                    Boolean dryRun)
            throws ApiException {
        Actor actor = access.require(Role.EDITOR);
        Optional<UserError> tooLong = size.complaint(content);
        if (tooLong.isPresent()) {
            return ImportPayload.refused(List.of(tooLong.get()));
        }
        return imports.run(actor, new ImportRequest(kind, format, content, Boolean.TRUE.equals(dryRun)), rows -> {});
    }
}
