package dev.headroom.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The change log tells every change, and undoes one on request. */
@ApplicationTest
@Tag("database")
class ChangeApiTest {
    private static final String SLUG = "changeable-gpu";

    @BeforeEach
    void create() {
        Mutations.create(
                "gpu",
                "slug",
                new JsonObject()
                        .put("name", "Changeable GPU")
                        .put("vendor", "ACME")
                        .put("architecture", "None")
                        .put("segment", "CONSUMER")
                        .put("memoryGb", 8)
                        .put("bandwidthGbPerSec", 100)
                        .put("source", "test"));
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", SLUG, true);
    }

    @Test
    void theLogTellsWhoDidWhat() {
        update(12);
        List<JsonObject> changes = changes(2);
        assertThat(changes.get(0).getString("action")).isEqualTo("UPDATE");
        assertThat(changes.get(0).getJsonArray("changedColumns"))
                .containsExactlyInAnyOrder("memory_gb", "source", "version");
        assertThat(new JsonObject(changes.get(0).getString("before")).getDouble("memory_gb"))
                .isEqualTo(8);
        assertThat(new JsonObject(changes.get(0).getString("after")).getDouble("memory_gb"))
                .isEqualTo(12);
        assertThat(changes.get(1).getString("action")).isEqualTo("INSERT");
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.getString("actor")).isNotBlank().doesNotStartWith("sql:"));
    }

    @Test
    void anUpdateAndItsUndoingAreUndone() {
        update(12);
        revert(changes(1).get(0));
        assertThat(memory()).isEqualTo(8.0);
        revert(changes(1).get(0));
        assertThat(memory()).isEqualTo(12.0);
    }

    @Test
    void aDeletionIsUndone() {
        Mutations.delete("gpu", SLUG, false);
        assertThat(memory()).isNull();
        revert(changes(1).get(0));
        assertThat(memory()).isEqualTo(8.0);
    }

    @Test
    void aCreationIsUndone() {
        revert(changes(1).get(0));
        assertThat(memory()).isNull();
    }

    @Test
    void aRowThatChangedSinceIsLeft() {
        update(12);
        JsonObject first = changes(1).get(0);
        update(16);
        assertThat(reverting(first.getString("id"))
                        .getJsonArray("userErrors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("CONFLICT");
        assertThat(memory()).isEqualTo(16.0);
    }

    @Test
    void anEarlierChangeIsUndoneOnceTheLaterIsUndone() {
        update(12);
        JsonObject first = changes(1).get(0);
        update(16);
        revert(changes(1).get(0));
        revert(first);
        assertThat(memory()).isEqualTo(8.0);
    }

    @Test
    void aDeletionIsUndoneWithAllThatReferredToTheRow() {
        measure(40);
        measure(50);
        List<JsonObject> measured = benchmarks();
        Mutations.delete("gpu", SLUG, true);
        JsonObject deletion = changes(1).get(0);

        assertThat(reverting(deletion.getString("id"), true).getJsonArray("userErrors"))
                .isEmpty();

        assertThat(memory()).isEqualTo(8.0);
        assertThat(benchmarks()).hasSize(2).containsExactlyInAnyOrderElementsOf(measured);
    }

    @Test
    void nothingIsUndoneOfATransactionOfWhichOneRowChangedSince() {
        measure(40);
        Mutations.delete("gpu", SLUG, true);
        JsonObject deletion = changes(1).get(0);
        create();

        assertThat(reverting(deletion.getString("id"), true)
                        .getJsonArray("userErrors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("TAKEN");
        assertThat(benchmarks()).isEmpty();

        update(12);
        JsonObject update = changes(1).get(0);
        update(16);
        assertThat(reverting(update.getString("id"), true)
                        .getJsonArray("userErrors")
                        .getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("field", "change")
                        .put("code", "CONFLICT")
                        .put(
                                "message",
                                "change: a row of the transaction has changed since; revert the later changes first"));
        assertThat(memory()).isEqualTo(16.0);
    }

    @Test
    void changesArePagedFromTheLatestDown() {
        update(12);
        update(16);
        JsonObject first = page("first: 2");
        JsonObject pageInfo = first.getJsonObject("pageInfo");
        assertThat(pageInfo.getBoolean("hasNextPage")).isTrue();
        JsonObject second = page("first: 2, after: \"" + pageInfo.getString("endCursor") + "\"");
        assertThat(second.getJsonArray("nodes").getJsonObject(0).getString("action"))
                .isEqualTo("INSERT");
        assertThat(second.getJsonObject("pageInfo").getBoolean("hasPreviousPage"))
                .isTrue();
    }

    @Test
    void anUnknownChangeIsNotFound() {
        assertThat(reverting("nonsense")
                        .getJsonArray("userErrors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    private static void update(double memoryGb) {
        Mutations.update(
                "gpu",
                SLUG,
                "slug",
                new JsonObject().put("memoryGb", memoryGb).put("source", "test " + memoryGb),
                null);
    }

    private static void revert(JsonObject change) {
        assertThat(reverting(change.getString("id")).getJsonArray("userErrors")).isEmpty();
    }

    private static JsonObject reverting(String id) {
        return reverting(id, false);
    }

    private static JsonObject reverting(String id, boolean wholeTransaction) {
        return Mutations.payload(
                "revert",
                ("mutation { revert(change: \"%s\", wholeTransaction: %b) { reverted { id } userErrors { field message "
                                + "code } } }")
                        .formatted(id, wholeTransaction),
                Map.of());
    }

    private static void measure(double tokPerSec) {
        Mutations.payload("benchmarkAdd", """
                mutation { benchmarkAdd(input: {gpu: "%s", backend: "CUDA", model: "Any 7B", quant: "Q4_0", \
                mixtureOfExperts: false,
                    test: "tg128", depthTokens: 64, tokPerSec: %s, source: "test"}) { benchmark { id } userErrors { \
                code } } }""".formatted(SLUG, tokPerSec), Map.of());
    }

    private static List<JsonObject> benchmarks() {
        return GraphQl.data(
                        "{ benchmarks(filter: {gpu: {eq: \"%s\"}}) { nodes { id tokPerSec source } } }".formatted(SLUG))
                .getJsonObject("benchmarks")
                .getJsonArray("nodes")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> changes(int first) {
        JsonArray nodes = page("first: " + first).getJsonArray("nodes");
        return nodes.stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject page(String arguments) {
        return Mutations.payload(
                "changes",
                ("{ changes(filter: {table: \"gpu\", key: \"%s\"}, %s) { nodes { id actor action changedColumns before "
                                + "after } pageInfo { hasNextPage hasPreviousPage endCursor } } }")
                        .formatted(SLUG, arguments),
                Map.of());
    }

    private static Double memory() {
        JsonObject gpu = GraphQl.data("{ gpu(slug: \"%s\") { memoryGb } }".formatted(SLUG))
                .getJsonObject("gpu");
        return gpu == null ? null : gpu.getDouble("memoryGb");
    }
}
