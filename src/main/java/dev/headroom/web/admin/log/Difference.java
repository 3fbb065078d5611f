package dev.headroom.web.admin.log;

import dev.headroom.change.Change;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a change made of one column. */
public record Difference(String column, String before, String after) {
    private static final Set<String> BOOKKEEPING = Set.of("id", "version", "touched");

    /** All of a change that tell facts. */
    static List<Difference> of(Change change) {
        JsonObject before = read(change.before());
        JsonObject after = read(change.after());
        return change.getChangedColumns().stream()
                .filter(column -> !BOOKKEEPING.contains(column))
                .map(column -> new Difference(column, shown(before.getValue(column)), shown(after.getValue(column))))
                .toList();
    }

    private static JsonObject read(@Nullable String json) {
        return json == null ? new JsonObject() : new JsonObject(json);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
