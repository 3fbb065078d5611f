package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of every kind are added, changed and deleted, and each step is seen at once. */
@ApplicationTest
@Tag("database")
class EveryKindTest {
    record Kind(String name, String slug, JsonObject input, String fact, Object changed) {}

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "gpu",
                        "test-gpu",
                        new JsonObject()
                                .put("name", "Test GPU")
                                .put("vendor", "ACME")
                                .put("architecture", "None")
                                .put("segment", "LAPTOP")
                                .put("memoryGb", 8)
                                .put("bandwidthGbPerSec", 100),
                        "memoryType",
                        "GDDR6"),
                new Kind(
                        "device",
                        "test-device",
                        new JsonObject()
                                .put("name", "Test Device")
                                .put("chip", "Any")
                                .put("kind", "PHONE")
                                .put("bandwidthGbPerSec", 50)
                                .put("acceleratorVendor", "ARM")
                                .put("backends", JsonArray.of("Vulkan", "CPU"))
                                .put("operatingSystems", JsonArray.of("Android")),
                        "memoryGb",
                        16.0),
                new Kind(
                        "model",
                        "acme-test-1b",
                        new JsonObject()
                                .put("huggingFaceId", "ACME/Test-1B")
                                .put("name", "Test 1B")
                                .put("publisher", "ACME")
                                .put("family", "Test")
                                .put("category", "CHAT")
                                .put("parametersB", 1.0),
                        "layers",
                        16),
                new Kind(
                        "quant",
                        "Q7_T",
                        new JsonObject()
                                .put("name", "Q7_T")
                                .put("family", "GGUF_K")
                                .put("runtimes", "llama.cpp"),
                        "nominalBitsPerWeight",
                        7.5));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRowIsAddedChangedAndDeletedAndEachStepIsSeen(Kind kind) {
        JsonObject input = kind.input().copy().put("source", "test");
        assertThat(Mutations.create(kind.name(), "slug", input))
                .isEqualTo(payload(kind, new JsonObject().put("slug", kind.slug())));
        assertThat(seen(kind)).isEqualTo(new JsonObject().putNull(kind.fact()).put("version", 0));
        assertThat(Mutations.error(kind.name(), Mutations.create(kind.name(), "slug", input))
                        .getString("code"))
                .isEqualTo("TAKEN");

        JsonObject change = new JsonObject().put(kind.fact(), kind.changed()).put("source", "test");
        Mutations.update(kind.name(), kind.slug(), "slug", change, 0);
        assertThat(seen(kind))
                .isEqualTo(new JsonObject().put(kind.fact(), kind.changed()).put("version", 1));

        Mutations.delete(kind.name(), kind.slug(), false);
        assertThat(seen(kind)).isNull();
    }

    @Test
    void aNewModelHasItsFiguresOnEveryHardware() {
        Kind model =
                kinds().filter(kind -> kind.name().equals("model")).findFirst().orElseThrow();
        Mutations.create(
                "model",
                "slug",
                model.input()
                        .copy()
                        .put("source", "test")
                        .put("layers", 10)
                        .put("kvHeads", 10)
                        .put("headDim", 100));
        try {
            JsonObject quant = GraphQl.data(
                            ("{ model(slug: \"%s\") { quant(name: \"Q8_0\") { memory(contextLength: 100000) { "
                                            + "weightsGb kvCacheGb totalGb } gpus { totalCount } } } }")
                                    .formatted(model.slug()))
                    .getJsonObject("model")
                    .getJsonObject("quant");
            assertThat(quant.getJsonObject("memory"))
                    .isEqualTo(new JsonObject()
                            .put("weightsGb", 1.074)
                            .put("kvCacheGb", 4.0)
                            .put("totalGb", 5.374));
        } finally {
            Mutations.delete("model", model.slug(), true);
        }
    }

    @Test
    void aMeasurementIsAddedAndDeleted() {
        JsonObject added = Mutations.payload("benchmarkAdd", """
                mutation { benchmarkAdd(input: {chip: "Apple M4", backend: "Metal", model: "Any 7B", quant: "Q4_0", \
                mixtureOfExperts: false,
                    test: "tg128", depthTokens: 64, tokPerSec: 20, source: "test"}) { benchmark { id chip tokPerSec } \
                userErrors { field } } }""", Map.of());
        String id = added.getJsonObject("benchmark").getString("id");
        JsonObject deleted = Mutations.payload(
                "benchmarkDelete",
                "mutation { benchmarkDelete(id: \"%s\") { benchmark { id } userErrors { code } } }".formatted(id),
                Map.of());
        assertThat(deleted.getJsonObject("benchmark").getString("id")).isEqualTo(id);
        for (String unknown : List.of(id, "x", "")) {
            assertThat(Mutations.error(
                                    "benchmark",
                                    Mutations.payload(
                                            "benchmarkDelete",
                                            ("mutation { benchmarkDelete(id: \"%s\") { benchmark { id } userErrors { "
                                                            + "field message code } } }")
                                                    .formatted(unknown),
                                            Map.of()))
                            .getString("code"))
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void aScoreIsAddedSeenAndDeletedWithItsIndex() {
        String input = """
                {huggingFaceId: "Qwen/Qwen3-32B", benchmark: "MMLU-Pro", score: %s, unit: PERCENT, asOf: "%s", \
                evaluatorKind: INDEPENDENT, evaluator: "test", source: "test", terms: "CC0"}""";
        assertThat(Mutations.error("modelScore", scoreAdd(input.formatted("101", "2026-10-09")))
                        .getString("field"))
                .isEqualTo("score");
        assertThat(Mutations.error("modelScore", scoreAdd(input.formatted("60", "2026-10")))
                        .getString("field"))
                .isEqualTo("asOf");
        assertThat(Mutations.error(
                                "modelScore",
                                scoreAdd(input.formatted("60", "2026-10-09").replace("Qwen/Qwen3-32B", "ACME/None")))
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
        int before = scores();
        JsonObject added = scoreAdd(input.formatted("60", "2026-10-09")).getJsonObject("modelScore");
        assertThat(scores()).isEqualTo(before + 1);
        Mutations.payload(
                "modelScoreDelete",
                "mutation { modelScoreDelete(id: \"%s\") { modelScore { id } userErrors { code } } }"
                        .formatted(added.getString("id")),
                Map.of());
        assertThat(scores()).isEqualTo(before);
    }

    private static JsonObject scoreAdd(String input) {
        return Mutations.payload(
                "modelScoreAdd",
                "mutation { modelScoreAdd(input: %s) { modelScore { id } userErrors { field message code } } }"
                        .formatted(input),
                Map.of());
    }

    private static int scores() {
        return GraphQl.data("{ model(slug: \"qwen-qwen3-32b\") { scores { id } } }")
                .getJsonObject("model")
                .getJsonArray("scores")
                .size();
    }

    @Test
    void anotherNameIsAddedFoundByAndDeleted() {
        String found = "{ search(text: \"big green card\", first: 1) { kind slug name match hardware { name } "
                + "model { name } } }";
        assertThat(GraphQl.data(found).getJsonArray("search")).isEmpty();
        String add = "mutation { aliasAdd(input: {subject: \"%s\", alias: \"Big green-card\", kind: NICKNAME, source: "
                + "\"test\"}) { alias { id subject } userErrors { field message code } } }";
        String id = Mutations.payload("aliasAdd", add.formatted("nvidia-geforce-rtx-4090"), Map.of())
                .getJsonObject("alias")
                .getString("id");
        assertThat(GraphQl.data(found).getJsonArray("search").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("kind", "GPU")
                        .put("slug", "nvidia-geforce-rtx-4090")
                        .put("name", "NVIDIA GeForce RTX 4090")
                        .put("match", "ALIAS")
                        .put("hardware", new JsonObject().put("name", "NVIDIA GeForce RTX 4090"))
                        .putNull("model"));
        assertThat(GraphQl.data("{ node(id: \"%s\") { ... on Alias { alias kind } } }".formatted(id))
                        .getJsonObject("node"))
                .isEqualTo(new JsonObject().put("alias", "Big green-card").put("kind", "NICKNAME"));
        Mutations.payload(
                "aliasDelete",
                "mutation { aliasDelete(id: \"%s\") { alias { id } userErrors { code } } }".formatted(id),
                Map.of());
        assertThat(GraphQl.data(found).getJsonArray("search")).isEmpty();
        assertThat(Mutations.error("alias", Mutations.payload("aliasAdd", add.formatted("no-such-card"), Map.of()))
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    private static JsonObject payload(Kind kind, JsonObject row) {
        return new JsonObject().put(kind.name(), row).put("userErrors", new JsonArray());
    }

    private static JsonObject seen(Kind kind) {
        return GraphQl.data("{ row: %s(slug: \"%s\") { %s version } }".formatted(kind.name(), kind.slug(), kind.fact()))
                .getJsonObject("row");
    }
}
