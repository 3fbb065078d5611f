package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Rows that tests add, with no more than they need, and what refers to them. */
final class SampleRows {
    private SampleRows() {}

    static JsonObject gpu(String name) {
        return new JsonObject()
                .put("name", name)
                .put("vendor", "ACME")
                .put("architecture", "None")
                .put("segment", "LAPTOP")
                .put("memoryGb", 8)
                .put("bandwidthGbPerSec", 100)
                .put("source", "test of " + name);
    }

    static JsonObject model(String huggingFaceId) {
        return new JsonObject()
                .put("huggingFaceId", huggingFaceId)
                .put("name", huggingFaceId)
                .put("publisher", "ACME")
                .put("family", "Test")
                .put("category", "CHAT")
                .put("parametersB", 1)
                .put("source", "test of " + huggingFaceId);
    }

    static void price(String hardware, int amount) {
        made(
                "priceCreate",
                ("mutation { priceCreate(input: {hardware: \"%s\", kind: USED, amount: %d, currency: \"USD\", "
                                + "source: \"test\"})")
                        .formatted(hardware, amount));
    }

    static void alias(String subject, String alias) {
        made(
                "aliasAdd",
                "mutation { aliasAdd(input: {subject: \"%s\", alias: \"%s\", kind: NICKNAME, source: \"test\"})"
                        .formatted(subject, alias));
    }

    static void score(String huggingFaceId, int score) {
        made(
                "modelScoreAdd",
                ("mutation { modelScoreAdd(input: {huggingFaceId: \"%s\", benchmark: \"Test\", score: %d, unit: "
                                + "PERCENT, "
                                + "asOf: \"2026-01-01\", evaluatorKind: INDEPENDENT, evaluator: \"ACME\", source: "
                                + "\"test\", "
                                + "terms: \"test\"})")
                        .formatted(huggingFaceId, score));
    }

    static void benchmark(String gpu, int tokPerSec) {
        made(
                "benchmarkAdd",
                ("mutation { benchmarkAdd(input: {gpu: \"%s\", backend: \"CUDA\", model: \"m\", quant: \"Q4_0\", "
                                + "mixtureOfExperts: false, test: \"tg128\", depthTokens: 0, tokPerSec: %d, "
                                + "source: \"test\"})")
                        .formatted(gpu, tokPerSec));
    }

    private static void made(String field, String mutation) {
        JsonObject payload = Mutations.payload(field, mutation + " { userErrors { field message } } }", Map.of());
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
    }

    /** Undoes the last change of a row with all that was changed together with it. */
    static void revertLastOf(String table, String key) {
        String change = GraphQl.respond(
                        Mutations.ADMIN_TOKEN,
                        "{ changes(filter: {table: \"%s\", key: \"%s\"}, first: 1) { nodes { id } } }"
                                .formatted(table, key),
                        Map.of())
                .getJsonObject("data")
                .getJsonObject("changes")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
        made("revert", "mutation { revert(change: \"%s\", wholeTransaction: true)".formatted(change));
    }
}
