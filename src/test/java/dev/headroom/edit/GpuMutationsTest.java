package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.gpu.GpuFacts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding, changing and deleting GPUs over HTTP. */
@ApplicationTest
@Tag("database")
class GpuMutationsTest {
    private static final String SLUG = "acme-vector-9000-48-gb";

    @Inject
    GpuFacts facts;

    @AfterEach
    void clear() {
        Mutations.delete("gpu", SLUG, true);
    }

    @Test
    void aNewGpuIsSeenAtOnceWithRightFigures() {
        JsonObject payload = Mutations.create("gpu", "slug name version sources", acme());
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(payload.getJsonObject("gpu"))
                .isEqualTo(new JsonObject()
                        .put("slug", SLUG)
                        .put("name", "ACME Vector 9000 (48 GB)")
                        .put("version", 0)
                        .put("sources", JsonArray.of("acme.example/vector")));

        JsonObject data = GraphQl.data("""
                { gpus(filter: {vendor: {eq: "nvidia"}, memoryGb: {eq: 48}, text: "vector 9000"}) { nodes { slug } }
                  gpu(slug: "%s") { estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "Q4_K_M")
                    byRuleOfThumb: estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "Q4_K_M", method: SIMPLE)
                    fitsWithContext(model: "liquidai-lfm2-8b-a1b", quant: "Q4_K_M", contextLength: 128000)
                  } }""".formatted(SLUG));
        assertThat(data.getJsonObject("gpus").getJsonArray("nodes"))
                .containsExactly(new JsonObject().put("slug", SLUG));
        assertThat(data.getJsonObject("gpu"))
                .isEqualTo(new JsonObject()
                        .put("estimatedTokPerSec", 174)
                        .put("byRuleOfThumb", 120)
                        .put("fitsWithContext", true));
    }

    @Test
    void anUpdateChangesWhatIsGiven() {
        Mutations.create("gpu", "slug", acme());
        JsonObject change = new JsonObject().put("tdpWatts", 350).put("source", "acme.example/tdp");
        JsonObject payload = Mutations.update("gpu", SLUG, "tdpWatts memoryGb version sources", change, 0);
        assertThat(payload.getJsonObject("gpu"))
                .isEqualTo(new JsonObject()
                        .put("tdpWatts", 350)
                        .put("memoryGb", 48.0)
                        .put("version", 1)
                        .put("sources", JsonArray.of("acme.example/vector", "acme.example/tdp")));
        assertThat(Mutations.error("gpu", Mutations.update("gpu", SLUG, "slug", change, 0)))
                .isEqualTo(error("expectedVersion", "expectedVersion is 0, but the row is at version 1", "CONFLICT"));
    }

    @Test
    void anUpdateMakesFactsUnknownAgain() {
        Mutations.create("gpu", "slug", acme().put("tdpWatts", 350).put("msrpUsd", 999));
        JsonObject payload = unset(
                new JsonObject().put("msrpUsd", 899).put("source", "acme.example/errata"), "tdpWatts", "releaseDate");
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(payload.getJsonObject("gpu"))
                .isEqualTo(new JsonObject()
                        .putNull("tdpWatts")
                        .putNull("releaseDate")
                        .put("msrpUsd", 899.0)
                        .put("version", 1));
    }

    @Test
    void factsThatMustBeKnownOrAreGivenCannotBeUnset() {
        Mutations.create("gpu", "slug", acme());
        JsonObject payload =
                unset(new JsonObject().put("tdpWatts", 350).put("source", "test"), "memoryGb", "tdpWatts", "tdp_watts");
        assertThat(facts.optional())
                .contains("memoryType", "tdpWatts", "releaseDate", "instructionSet")
                .doesNotContain("name", "memoryGb", "source");
        String optional =
                "unset must name optional facts (%s), but names ".formatted(String.join(", ", facts.optional()));
        assertThat(payload.getValue("gpu")).isNull();
        assertThat(payload.getJsonArray("userErrors"))
                .containsExactly(
                        error("unset", optional + "\"memoryGb\"", "INVALID"),
                        error("tdpWatts", "tdpWatts must be either given or unset, but is both", "INVALID"),
                        error("unset", optional + "\"tdp_watts\"", "INVALID"));
    }

    @Test
    void aSlugIsTakenOnceOverGpusAndDevices() {
        Mutations.create("gpu", "slug", acme());
        assertThat(Mutations.error("gpu", Mutations.create("gpu", "slug", acme())))
                .isEqualTo(error("name", "name gives the slug \"" + SLUG + "\", which another row has", "TAKEN"));
        assertThat(Mutations.error("gpu", Mutations.create("gpu", "slug", acme().put("name", "NVIDIA DGX Spark")))
                        .getString("code"))
                .isEqualTo("TAKEN");
    }

    @Test
    void twoHundredAtOnceGiveOne() {
        List<JsonObject> payloads = IntStream.range(0, 200)
                .parallel()
                .mapToObj(n -> Mutations.create("gpu", "slug", acme()))
                .toList();
        assertThat(payloads.stream().filter(payload -> payload.getValue("gpu") != null))
                .hasSize(1);
        assertThat(payloads.stream().filter(payload -> payload.getValue("gpu") == null))
                .allSatisfy(
                        payload -> assertThat(Mutations.error("gpu", payload).getString("code"))
                                .isEqualTo("TAKEN"));
    }

    @Test
    void whatIsReferredToIsDeletedOnPurposeOnly() {
        Mutations.create("gpu", "slug", acme());
        Mutations.payload("benchmarkAdd", """
                mutation { benchmarkAdd(input: {gpu: "%s", backend: "CUDA", model: "Any 7B", quant: "Q4_0", \
                mixtureOfExperts: false,
                    test: "tg128", depthTokens: 64, tokPerSec: 99.5, source: "test"}) { benchmark { id } userErrors { \
                code } } }""".formatted(SLUG), Map.of());
        assertThat(Mutations.error("gpu", Mutations.delete("gpu", SLUG, false)))
                .isEqualTo(error(
                        "slug",
                        "slug names a row that others refer to: 1 benchmarks; cascade: true deletes them too",
                        "IN_USE"));
        assertThat(Mutations.delete("gpu", SLUG, true).getJsonObject("gpu").getString("slug"))
                .isEqualTo(SLUG);
        assertThat(GraphQl.data("{ gpu(slug: \"%s\") { slug } benchmarks(filter: {gpu: {eq: \"%s\"}}) { totalCount } }"
                        .formatted(SLUG, SLUG)))
                .isEqualTo(new JsonObject().putNull("gpu").put("benchmarks", new JsonObject().put("totalCount", 0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            memoryGb          | 0.4          | memoryGb must be between 0.5 and 100000, but is 0.4
            memoryGb          | 100001       | memoryGb must be between 0.5 and 100000, but is 100001.0
            bandwidthGbPerSec | 0            | bandwidthGbPerSec must be between 1 and 1000000, but is 0.0
            tdpWatts          | -1           | tdpWatts must be between 1 and 100000, but is -1
            name              | ` `          | name must be 1 to 200 characters without control characters
            vendor            | `a\u0007b`   | vendor must be 1 to 100 characters without control characters
            releaseDate       | 2999-01-01   | releaseDate must be a date such as 2025, 2025-10 or 2025-10-07, not \
            more than two years ahead
            releaseDate       | soon         | releaseDate must be a date such as 2025, 2025-10 or 2025-10-07, not \
            more than two years ahead
            """)
    void aFactThatCannotBeMeantIsRefused(String field, String value, String message) {
        Object given = value.matches("-?[0-9.]+")
                ? field.equals("tdpWatts") ? (Object) Integer.valueOf(value) : (Object) Double.valueOf(value)
                : value;
        assertThat(Mutations.error("gpu", Mutations.create("gpu", "slug", acme().put(field, given))))
                .isEqualTo(error(field, message, "INVALID"));
    }

    @Test
    void everyMissingFactIsNamed() {
        JsonArray errors = Mutations.create("gpu", "slug", new JsonObject()).getJsonArray("userErrors");
        assertThat(errors.stream().map(error -> ((JsonObject) error).getString("field")))
                .containsExactly(
                        "architecture", "bandwidthGbPerSec", "memoryGb", "name", "segment", "source", "vendor");
        assertThat(errors)
                .allSatisfy(error ->
                        assertThat(((JsonObject) error).getString("code")).isEqualTo("REQUIRED"));
    }

    @Test
    void anUnknownSlugIsNotFound() {
        assertThat(Mutations.error("gpu", Mutations.delete("gpu", "nope", false))
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    private static JsonObject unset(JsonObject input, String... fields) {
        return Mutations.payload("gpuUpdate", """
                mutation($input: GpuInput!, $unset: [String!]) { gpuUpdate(slug: "%s", input: $input, unset: $unset) {
                    gpu { tdpWatts releaseDate msrpUsd version }
                    userErrors { field message code }
                  } }""".formatted(SLUG), Map.of("input", input, "unset", List.of(fields)));
    }

    private static JsonObject acme() {
        return new JsonObject()
                .put("name", "ACME Vector 9000 (48 GB)")
                .put("vendor", "NVIDIA")
                .put("architecture", "None")
                .put("segment", "WORKSTATION")
                .put("memoryGb", 48)
                .put("bandwidthGbPerSec", 1000)
                .put("releaseDate", "2026-10")
                .put("source", "acme.example/vector");
    }

    private static JsonObject error(String field, String message, String code) {
        return new JsonObject().put("field", field).put("message", message).put("code", code);
    }
}
