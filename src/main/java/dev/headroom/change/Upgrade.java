package dev.headroom.change;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What one load of packaged tables did: the first start, or the first start of a newer version. */
@Description("What one load of packaged tables did: the first start, or the first start of a newer version.")
public record Upgrade(
        @Id @NonNull @Description("The transaction that made it; changes can be filtered by it.")
        String transaction,

        @NonNull @Description("When.") Instant at,

        @Description("The edition that it brought.") int edition,

        @NonNull @Description("The tables that were new or had changed.")
        List<@NonNull UpgradedTable> tables) {

    /** One table of an upgrade. */
    @Description("One table of an upgrade.")
    public record UpgradedTable(
            @NonNull @Description("The packaged file, such as gpus.csv.")
            String file,

            @Description("Rows that it has.") int read,
            @Description("Rows that the database lacked.") int added,
            @Description("Rows that had other facts.") int updated,

            @Description("Rows without a slug that are packaged no more.")
            int removed,

            @Description("Rows that somebody changed, deleted or renamed here, and that were left so.")
            int kept,

            @NonNull @Description("Slugs of those, where they have some: their packaged facts may be newer.")
            List<@NonNull String> keptKeys) {}
}
