package dev.headroom.bulk;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What an import did, or in a dry run would have done. */
@Description("What an import did, or in a dry run would have done.")
public record ImportReport(
        @NonNull @Description("The table.") BulkKind kind,

        @Description("Whether it was only tried, and nothing was written.")
        boolean dryRun,

        @Description("Rows that the catalog did not hold.") int created,
        @Description("Rows of which some fact changed.") int updated,

        @Description("Rows that the catalog held as they are.")
        int unchanged) {}
