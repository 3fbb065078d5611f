package dev.headroom.bulk;

import dev.headroom.access.Access;
import dev.headroom.access.Actor;
import dev.headroom.access.Role;
import dev.headroom.catalog.FactFormat;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import io.smallrye.common.annotation.Blocking;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Imports over GraphQL. */
@GraphQLApi
public class ImportApi {
    private final Access access;
    private final Imports imports;
    private final long maxBytes;

    ImportApi(Access access, Imports imports, ImportSettings settings) {
        this.access = access;
        this.imports = imports;
        this.maxBytes = settings.maxSize().asLongValue();
    }

    @Mutation("catalogImport")
    @Blocking
    @Description("Adds and changes rows of a table, all or none. A row whose key the catalog holds is changed in the columns given, and an "
            + "empty cell or null makes a fact unknown; rows that are not given stay. For editors.")
    public ImportPayload catalogImport(@Name("format") @NonNull @Description("How the content is written.") FactFormat format,
            @Name("kind") @NonNull @Description("The table.") BulkKind kind,
            @Name("content") @NonNull @Description("The rows, in the columns in which the table is exported.") String content,
            @Name("dryRun") @DefaultValue("false") @Description("Tell what would happen, and write nothing.") Boolean dryRun)
            throws ApiException {
        Actor actor = access.require(Role.EDITOR);
        long bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > maxBytes) {
            String message = "content has %d bytes, but %d are taken at most; import it in parts".formatted(bytes, maxBytes);
            return ImportPayload.refused(List.of(new UserError("content", message, UserErrorCode.INVALID)));
        }
        return imports.run(actor, new ImportRequest(kind, format, content, Boolean.TRUE.equals(dryRun)), rows -> {});
    }
}
