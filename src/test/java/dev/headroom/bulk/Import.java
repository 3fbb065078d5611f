package dev.headroom.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Imports as an editor makes them. */
final class Import {
    private static final String MUTATION = """
            mutation($format: FactFormat!, $kind: BulkKind!, $content: String!, $dryRun: Boolean) {
              catalogImport(format: $format, kind: $kind, content: $content, dryRun: $dryRun) {
                report { kind dryRun created updated unchanged } userErrors { line column field message code } \
            moreErrors } }""";

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
