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

        @NonNull
        @Description("What it did row by row, or would have done: of each outcome the first 100 rows, in their order. "
                + "Lines that are no rows at all are told by userErrors alone.")
        List<@NonNull ImportedRow> rows,

        @Description("How many rows there are beyond these.")
        int moreRows,

        @NonNull @Description("Why nothing was imported, 100 errors at most; empty where it was.")
        List<@NonNull ImportError> userErrors,

        @Description("How many errors there are beyond these.")
        int moreErrors) {

    static ImportPayload done(ImportReport report, ImportedRows rows) {
        return new ImportPayload(report, rows.first(), rows.more(), List.of(), 0);
    }

    static ImportPayload refused(List<UserError> errors) {
        return new ImportPayload(
                null, List.of(), 0, errors.stream().map(ImportError::of).toList(), 0);
    }
}
