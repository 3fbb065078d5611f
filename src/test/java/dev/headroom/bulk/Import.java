package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Imports as an editor makes them. */
final class Import {
    private static final String MUTATION = """
            mutation($format: FactFormat!, $kind: BulkKind!, $content: String!, $dryRun: Boolean) {
              catalogImport(format: $format, kind: $kind, content: $content, dryRun: $dryRun) {
                report { kind dryRun created updated unchanged }
                rows { line key outcome changes { column before after } } moreRows
                userErrors { line column field message code } moreErrors } }""";

    private Import() {}

    static JsonObject payload(String format, BulkKind kind, String content, boolean dryRun) {
        return Mutations.payload(
                "catalogImport",
                MUTATION,
                Map.of("format", format, "kind", kind.name(), "content", content, "dryRun", dryRun));
    }

    /** Created, updated and unchanged rows of an import that must succeed. */
    static List<Integer> counts(String format, BulkKind kind, String content) {
        return counts(payload(format, kind, content, false));
    }

    static List<Integer> counts(JsonObject payload) {
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        JsonObject report = payload.getJsonObject("report");
        return List.of(report.getInteger("created"), report.getInteger("updated"), report.getInteger("unchanged"));
    }

    /** What happens row by row, each as {@code line key outcome column:before->after …}. */
    static List<String> rows(JsonObject payload) {
        return payload.getJsonArray("rows").stream()
                .map(JsonObject.class::cast)
                .map(row -> "%s %s %s%s"
                        .formatted(
                                row.getInteger("line"),
                                row.getString("key"),
                                row.getString("outcome"),
                                row.getJsonArray("changes").stream()
                                        .map(JsonObject.class::cast)
                                        .map(change -> " %s:%s->%s"
                                                .formatted(
                                                        change.getString("column"),
                                                        change.getString("before"),
                                                        change.getString("after")))
                                        .collect(Collectors.joining())))
                .toList();
    }

    /** The errors of an import that must fail, each as {@code line:column field code message}. */
    static List<String> errors(String format, BulkKind kind, String content) {
        JsonObject payload = payload(format, kind, content, false);
        assertThat(payload.getJsonObject("report")).isNull();
        JsonArray errors = payload.getJsonArray("userErrors");
        return errors.stream()
                .map(JsonObject.class::cast)
                .map(error -> "%s:%s %s %s %s"
                        .formatted(
                                error.getInteger("line"),
                                error.getInteger("column"),
                                error.getString("field"),
                                error.getString("code"),
                                error.getString("message")))
                .toList();
    }
}
