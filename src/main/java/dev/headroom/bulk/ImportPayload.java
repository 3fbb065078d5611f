package dev.headroom.bulk;

import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What came of an import. */
@Description("What came of an import.")
public record ImportPayload(
        @Description("What it did; null where nothing was imported.") @Nullable
        ImportReport report,

        @NonNull @Description("Why nothing was imported, 100 errors at most; empty where it was.")
        List<@NonNull ImportError> userErrors,

        @Description("How many errors there are beyond these.")
        int moreErrors) {

    static ImportPayload done(ImportReport report) {
        return new ImportPayload(report, List.of(), 0);
    }

    static ImportPayload refused(List<UserError> errors) {
        return new ImportPayload(null, errors.stream().map(ImportError::of).toList(), 0);
    }
}
