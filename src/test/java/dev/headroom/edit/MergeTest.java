package dev.headroom.edit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of two rows that describe the same thing one is made, and what referred to either refers to it. */
@ApplicationTest
@Tag("database")
class MergeTest {
    private static final String FROM = "merge-from";
    private static final String INTO = "merge-into";
    private static final String BOTH = "{ a: gpu(slug: \"merge-from\") { slug tdpWatts prices { amount } benchmarks { "
            + "nodes { tokPerSec } } sources } b: gpu(slug: \"merge-into\") { slug tdpWatts prices { amount } "
            + "benchmarks "
            + "{ nodes { tokPerSec } } sources } }";

    @BeforeEach
    void create() {
        Mutations.create("gpu", "slug", SampleRows.gpu("Merge From").put("tdpWatts", 75));
        Mutations.create("gpu", "slug", SampleRows.gpu("Merge Into"));
    }

    @AfterEach
    void clear() {
        for (String kind : List.of("gpu", "device")) {
            Mutations.delete(kind, FROM, true);
            Mutations.delete(kind, INTO, true);
        }
        Mutations.delete("model", "acme-merge-from", true);
        Mutations.delete("model", "acme-merge-into", true);
    }

    @Test
    void whatRefersToTheFirstRefersToTheSecond() {
        SampleRows.price(FROM, 500);
        SampleRows.price(FROM, 600);
        SampleRows.price(INTO, 600);
        SampleRows.benchmark(FROM, 20);
        SampleRows.alias(FROM, "qqmerge nickname");

        JsonObject made = merge("gpu", FROM, INTO, "takeUnknownFacts: true");

        assertThat(made.getJsonArray("userErrors")).isEmpty();
        JsonObject data = GraphQl.data(BOTH);
        assertThat(data.getJsonObject("a")).as("by either slug").isEqualTo(data.getJsonObject("b"));
        JsonObject gpu = data.getJsonObject("b");
        assertThat(gpu.getString("slug")).isEqualTo(INTO);
        assertThat(gpu.getInteger("tdpWatts")).isEqualTo(75);
        assertThat(gpu.getJsonArray("sources").encode()).isEqualTo("[\"test of Merge Into\",\"test of Merge From\"]");
        assertThat(gpu.getJsonArray("prices").stream().map(price -> ((JsonObject) price).getDouble("amount")))
                .as("what both had is one")
                .containsExactlyInAnyOrder(500.0, 600.0);
        assertThat(gpu.getJsonObject("benchmarks").getJsonArray("nodes")).hasSize(1);
        assertThat(GraphQl.data("{ search(text: \"qqmerge nickname\", first: 1) { slug } }")
                        .getJsonArray("search")
                        .getJsonObject(0)
                        .getString("slug"))
                .isEqualTo(INTO);
        assertThat(given().redirects().follow(false).get("/gpus/merge-from").header("Location"))
                .endsWith("/gpus/merge-into");
    }

    @Test
    void unknownFactsStayUnknownUnlessAskedFor() {
        assertThat(merge("gpu", FROM, INTO, "takeUnknownFacts: false").getJsonArray("userErrors"))
                .isEmpty();
        JsonObject gpu = GraphQl.data(BOTH).getJsonObject("b");
        assertThat(gpu.getInteger("tdpWatts")).isNull();
        assertThat(gpu.getJsonArray("sources")).hasSize(1);
    }

    @Test
    void aMergeIsUndoneAsOne() {
        SampleRows.price(FROM, 500);
        SampleRows.price(FROM, 600);
        SampleRows.price(INTO, 600);
        SampleRows.benchmark(FROM, 20);
        JsonObject before = GraphQl.data(BOTH);
        merge("gpu", FROM, INTO, "takeUnknownFacts: true");
        SampleRows.revertLastOf("gpu", FROM);

        assertThat(GraphQl.data(BOTH)).isEqualTo(before);
        assertThat(given().redirects().follow(false).get("/gpus/merge-from").statusCode())
                .isEqualTo(200);
    }

    @Test
    void slugsOfBeforeLeadOnThroughAMergeAndBackWhenItIsUndone() {
        Mutations.payload(
                "gpuRename",
                "mutation { gpuRename(slug: \"merge-from\", newSlug: \"merge-between\") { userErrors { message } } }",
                Map.of());
        merge("gpu", "merge-between", INTO, "takeUnknownFacts: true");
        assertThat(slug(FROM)).isEqualTo(INTO);
        SampleRows.revertLastOf("gpu", "merge-between");
        assertThat(slug(FROM)).isEqualTo("merge-between");
        Mutations.delete("gpu", "merge-between", true);
    }

    private static String slug(String slug) {
        return GraphQl.data("{ gpu(slug: \"" + slug + "\") { slug } }")
                .getJsonObject("gpu")
                .getString("slug");
    }

    @Test
    void rowsThatDifferAreMergedOnlyIfAsked() {
        Mutations.update(
                "gpu", FROM, "slug", new JsonObject().put("memoryGb", 16).put("source", "test"), null);
        JsonObject error = Mutations.error("gpu", merge("gpu", FROM, INTO, "takeUnknownFacts: true"));
        assertThat(error.getString("code")).isEqualTo("CONFLICT");
        assertThat(error.getString("message")).contains("differ in memoryGb:");
        assertThat(slug(FROM)).isEqualTo(FROM);

        assertThat(merge("gpu", FROM, INTO, "despiteDifferences: true").getJsonArray("userErrors"))
                .isEmpty();
        assertThat(GraphQl.data("{ gpu(slug: \"merge-from\") { memoryGb } }")
                        .getJsonObject("gpu")
                        .getDouble("memoryGb"))
                .isEqualTo(8.0);
    }

    @Test
    void aRowIsNotMergedWithItselfNorWithNone() {
        assertThat(Mutations.error("gpu", merge("gpu", FROM, FROM, "takeUnknownFacts: true"))
                        .getString("code"))
                .isEqualTo("INVALID");
        JsonObject error = Mutations.error("gpu", merge("gpu", FROM, "no-such-gpu", "takeUnknownFacts: true"));
        assertThat(error.getString("code")).isEqualTo("NOT_FOUND");
        assertThat(error.getString("field")).isEqualTo("into");
    }

    @Test
    void filesScoresAndAliasesOfAModelMove() {
        Mutations.create("model", "slug", SampleRows.model("ACME/Merge-From").put("layers", 4));
        Mutations.create("model", "slug", SampleRows.model("ACME/Merge-Into"));
        SampleRows.score("ACME/Merge-From", 40);
        SampleRows.alias("ACME/Merge-From", "qqmerge model");
        assertThat(merge("model", "acme-merge-from", "acme-merge-into", "takeUnknownFacts: true")
                        .getJsonArray("userErrors"))
                .isEmpty();
        assertThat(GraphQl.data("{ model(slug: \"acme-merge-from\") { slug layers scores { score } } "
                                + "search(text: \"qqmerge model\", first: 1) { slug } }")
                        .encode())
                .isEqualTo("{\"model\":{\"slug\":\"acme-merge-into\",\"layers\":4,\"scores\":[{\"score\":40.0}]},"
                        + "\"search\":[{\"slug\":\"acme-merge-into\"}]}");
    }

    @Test
    void devicesAreMergedToo() {
        for (String name : List.of("Merge From", "Merge Into")) {
            Mutations.delete("gpu", Slug.of(name), true);
            Mutations.create(
                    "device",
                    "slug",
                    new JsonObject()
                            .put("name", name)
                            .put("chip", "Test")
                            .put("kind", "LAPTOP")
                            .put("memoryGb", 8)
                            .put("bandwidthGbPerSec", 100)
                            .put("acceleratorVendor", "ACME")
                            .put("backends", List.of("CUDA"))
                            .put("operatingSystems", List.of("Linux"))
                            .put("source", "test"));
        }
        SampleRows.price(FROM, 700);
        assertThat(merge("device", FROM, INTO, "takeUnknownFacts: true").getJsonArray("userErrors"))
                .isEmpty();
        assertThat(GraphQl.data("{ device(slug: \"merge-from\") { slug prices { amount } } }")
                        .getJsonObject("device")
                        .encode())
                .isEqualTo("{\"slug\":\"merge-into\",\"prices\":[{\"amount\":700.0}]}");
    }

    private static JsonObject merge(String kind, String from, String into, String how) {
        return Mutations.payload(
                kind + "Merge",
                "mutation { %sMerge(from: \"%s\", into: \"%s\", %s) { %s { slug } userErrors { field message code } } }"
                        .formatted(kind, from, into, how, kind),
                Map.of());
    }
}
