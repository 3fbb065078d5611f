package dev.headroom.change;

import dev.headroom.facts.Node;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One recorded change of one row of the catalog. */
@Description("One recorded change of one row of the catalog, whoever made it and however.")
public record Change(
        @Id @NonNull @Description("Identifier, for revert.") String id,
        @NonNull @Description("When it was made.") Instant at,

        @NonNull @Description("Who made it: an API token's name, a subject, or sql: and a database user.")
        String actor,

        @NonNull @Description("What was done.") ChangeAction action,

        @NonNull
        @Description(
                "Table of the row: gpu, device, model, quant, quant_file, benchmark, model_score, price and so on.")
        String table,

        @NonNull @Description("Slug of the row; of a row without one its number.")
        String key,

        @NonNull @Description("Number of the transaction; changes of one transaction were made together.")
        String transaction,

        @Description("The row before, as a JSON object by column; null for a row that was added.") @Nullable
        String before,

        @Description("The row after, as a JSON object by column; null for a row that was deleted.") @Nullable
        String after) {

    private static final String TYPE = "Change";

    static Change of(Tuple row) {
        return new Change(
                Node.id(TYPE, row.get("id").toString()),
                row.get("at", Instant.class),
                row.get("actor", String.class),
                ChangeAction.valueOf(row.get("action", String.class)),
                row.get("table_name", String.class),
                row.get("row_key", String.class),
                row.get("transaction_id").toString(),
                row.get("before", String.class),
                row.get("after", String.class));
    }

    /** The number that an identifier stands for; empty for one that {@code changes} did not give out. */
    static Optional<Long> number(String id) {
        return Node.slug(TYPE, id).filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf);
    }

    @NonNull
    @Description("Columns that the change gave another value; for a row added or deleted all that were known.")
    public List<@NonNull String> getChangedColumns() {
        JsonObject old = before == null ? new JsonObject() : new JsonObject(before);
        JsonObject made = after == null ? new JsonObject() : new JsonObject(after);
        return Stream.concat(old.fieldNames().stream(), made.fieldNames().stream())
                .distinct()
                .sorted()
                .filter(column -> !Objects.equals(old.getValue(column), made.getValue(column)))
                .toList();
    }
}
