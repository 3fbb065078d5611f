package dev.headroom.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hardware of a maker that nobody knew has the speed that its class declares, until it is measured. */
@ApplicationTest
@Tag("database")
class DeclaredSpeedTest {
    private static final String GPU = "zorg-z1";
    private static final String SHARE = "zorg";
    private static final JsonObject CLASS = new JsonObject()
            .put("name", "Zorg")
            .put("acceleratorVendor", "Zorg")
            .put("efficiency", 0.6)
            .put("source", "zorg.example");
    /** A dense model of 4.02 * 10^9 parameters. */
    private static final String MODEL = "qwen-qwen3-4b";

    @BeforeEach
    void addAGpu() {
        Mutations.create(
                "gpu",
                "slug",
                new JsonObject()
                        .put("name", "Zorg Z1")
                        .put("vendor", "Zorg")
                        .put("architecture", "Z")
                        .put("segment", "WORKSTATION")
                        .put("memoryGb", 48)
                        .put("bandwidthGbPerSec", 1000)
                        .put("source", "zorg.example"));
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", GPU, true);
        deleteClass();
    }

    @Test
    void aClassGivesItASpeedWithAWideInterval() {
        assertThat(speed("Q8_0")).isNull();
        addClass(CLASS);

        JsonObject speed = speed("Q8_0");
        assertThat(speed.getString("basis")).isEqualTo("DECLARED");
        assertThat(speed.getString("method")).isEqualTo("DETAILED");
        assertThat(speed.getInteger("samples")).isZero();
        double estimated = estimated("Q8_0");
        assertThat(estimated).isBetween(75.0, 140.0); // 600 GB/s ÷ 4.3 GB, less the time of 36 layers
        assertThat(speed.getDouble("low")).isPositive().isLessThan(estimated / 2);
        assertThat(speed.getDouble("high")).isGreaterThan(estimated * 2);
    }

    @Test
    void theSpeedFollowsTheConstantsThatTheClassDeclares() {
        addClass(CLASS);
        double byRuleOfThumb = estimated("Q8_0");
        Mutations.update("acceleratorClass", SHARE, "slug", change().put("decodeEfficiency", 0.9), 0);
        double byShare = estimated("Q8_0");
        assertThat(byShare).isGreaterThan(byRuleOfThumb * 1.2);
        Mutations.update("acceleratorClass", SHARE, "slug", change().put("msPerLayer", 1), 1);
        assertThat(estimated("Q8_0")).isLessThan(byShare / 2);
        assertThat(GraphQl.data("{ acceleratorClass(slug: \"ZORG\") { decodeEfficiency msPerLayer version sources } }")
                        .getJsonObject("acceleratorClass"))
                .isEqualTo(new JsonObject()
                        .put("decodeEfficiency", 0.9)
                        .put("msPerLayer", 1.0)
                        .put("version", 2)
                        .put("sources", JsonArray.of("zorg.example", "errata")));
    }

    @Test
    void aMeasurementTakesThePlaceOfTheDeclaration() {
        addClass(CLASS);
        Mutations.payload("benchmarkAdd", """
                mutation { benchmarkAdd(input: {gpu: "zorg-z1", backend: "Vulkan", model: "Qwen 3 4B", quant: "Q8_0", \
                mixtureOfExperts: false, test: "tg128", depthTokens: 0, fileGib: 3.99, \
                tokPerSec: 50, source: "zorg.example"}) { benchmark { id } userErrors { message } } }""", Map.of());

        assertThat(speed("Q8_0").getString("basis")).isEqualTo("MEASURED");
        assertThat(speed("Q8_0").getInteger("samples")).isEqualTo(1);
        assertThat(estimated("Q8_0")).isBetween(45.0, 51.0);
        assertThat(speed("Q4_K_M").getString("basis")).isEqualTo("SCALED");
    }

    @Test
    void anEstimateOfHardwareThatIsNotInTheCatalogTakesTheClassToo() {
        addClass(CLASS);
        JsonObject speed = GraphQl.data("{ estimate(input: {model: \"" + MODEL + "\", quant: \"Q8_0\", memoryGb: 48, "
                        + "bandwidthGbPerSec: 1000, acceleratorClass: \"zorg\"}, method: DETAILED) "
                        + "{ speed { basis } explanation { term formula } } }")
                .getJsonObject("estimate");
        assertThat(speed.getJsonObject("speed").getString("basis")).isEqualTo("DECLARED");
        assertThat(speed.getJsonArray("explanation").encode()).contains("for this format, declared");
    }

    @Test
    void whatIsNoClassIsRefused() {
        assertThat(refusal(CLASS.copy().put("efficiency", 1.2)))
                .isEqualTo(error("efficiency", "efficiency must be between 0.01 and 1, but is 1.2", "INVALID"));
        assertThat(refusal(CLASS.copy().put("decodeEfficiency", 0)))
                .isEqualTo(error(
                        "decodeEfficiency", "decodeEfficiency must be between 0.01 and 1, but is 0.0", "INVALID"));
        assertThat(refusal(without("efficiency"))).isEqualTo(error("efficiency", "efficiency is required", "REQUIRED"));
        assertThat(refusal(without("source"))).isEqualTo(error("source", "source is required", "REQUIRED"));
        assertThat(refusal(without("acceleratorVendor")))
                .isEqualTo(error(
                        "acceleratorVendor",
                        "acceleratorVendor is needed, or another condition: a class without any would describe all "
                                + "hardware",
                        "REQUIRED"));
        assertThat(refusal(CLASS.copy().put("name", "漢字")))
                .isEqualTo(error(
                        "name", "name must hold a letter or digit of ASCII, which its slug is made of", "INVALID"));
        assertThat(refusal(CLASS.copy().put("name", "NVIDIA")).getString("code"))
                .isEqualTo("TAKEN");
        assertThat(refusal(CLASS.copy().put("acceleratorVendor", "nvidia")))
                .isEqualTo(error(
                        null, "The class \"nvidia\" has the conditions (nvidia) already; change that one.", "TAKEN"));
    }

    @Test
    void anUpdateMayNotTakeTheLastConditionNorThoseOfAnother() {
        addClass(CLASS);
        assertThat(Mutations.error("acceleratorClass", Mutations.payload("acceleratorClassUpdate", """
                                        mutation { acceleratorClassUpdate(slug: "zorg", input: {source: "x"}, \
                                        unset: ["acceleratorVendor"]) {
                                            acceleratorClass { slug } userErrors { field message code }
                                        } }""", Map.of()))
                        .getString("field"))
                .isEqualTo("acceleratorVendor");
        assertThat(Mutations.error(
                                "acceleratorClass",
                                Mutations.update(
                                        "acceleratorClass",
                                        SHARE,
                                        "slug",
                                        change().put("acceleratorVendor", "INTEL"),
                                        0))
                        .getString("code"))
                .isEqualTo("TAKEN");
        assertThat(speed("Q8_0").getString("basis")).isEqualTo("DECLARED");
    }

    @Test
    void theOnlyClassOfSomeHardwareCannotBeDeleted() {
        addClass(CLASS);
        assertThat(Mutations.error("acceleratorClass", deleteClass()))
                .isEqualTo(error(
                        "slug",
                        "slug names the only class that describes 1 GPUs or devices (zorg-z1), whose speed would be "
                                + "unknown",
                        "IN_USE"));
        Mutations.delete("gpu", GPU, true);
        assertThat(deleteClass().getJsonObject("acceleratorClass").getString("slug"))
                .isEqualTo(SHARE);
        assertThat(Mutations.error("acceleratorClass", deleteClass()).getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"acceleratorClassUpdate, 2", "acceleratorClassCreate, 1"})
    void aChangeIsInTheLogAndUndone(String mutation, int changes) {
        addClass(CLASS);
        if (mutation.equals("acceleratorClassUpdate")) {
            Mutations.update("acceleratorClass", SHARE, "slug", change().put("decodeEfficiency", 0.9), 0);
        }
        JsonArray log = GraphQl.respond(
                        Mutations.ADMIN_TOKEN,
                        "{ changes(filter: {table: \"accelerator_class\", key: \"zorg\"}, first: " + changes
                                + ") { nodes { id action } } }",
                        Map.of())
                .getJsonObject("data")
                .getJsonObject("changes")
                .getJsonArray("nodes");
        assertThat(log).hasSize(changes);
        Mutations.payload(
                "revert",
                "mutation { revert(change: \"%s\") { userErrors { code } } }"
                        .formatted(log.getJsonObject(0).getString("id")),
                Map.of());
        JsonObject left = GraphQl.data("{ acceleratorClass(slug: \"zorg\") { decodeEfficiency } }")
                .getJsonObject("acceleratorClass");
        assertThat(left).isEqualTo(changes == 1 ? null : new JsonObject().putNull("decodeEfficiency"));
    }

    private static void addClass(JsonObject input) {
        assertThat(Mutations.create("acceleratorClass", "slug", input)
                        .getJsonObject("acceleratorClass")
                        .getString("slug"))
                .isEqualTo(SHARE);
    }

    private static JsonObject change() {
        return new JsonObject().put("source", "errata");
    }

    private static JsonObject without(String fact) {
        JsonObject input = CLASS.copy();
        input.remove(fact);
        return input;
    }

    private static JsonObject refusal(JsonObject input) {
        return Mutations.error("acceleratorClass", Mutations.create("acceleratorClass", "slug", input));
    }

    private static JsonObject error(String field, String message, String code) {
        return new JsonObject().put("field", field).put("message", message).put("code", code);
    }

    private static JsonObject deleteClass() {
        return Mutations.payload(
                "acceleratorClassDelete",
                "mutation { acceleratorClassDelete(slug: \"zorg\") { acceleratorClass { slug } userErrors { "
                        + "field message code } } }",
                Map.of());
    }

    private static JsonObject speed(String quant) {
        return estimate(quant).getJsonObject("speed");
    }

    private static double estimated(String quant) {
        return estimate(quant).getDouble("estimatedTokPerSec");
    }

    private static JsonObject estimate(String quant) {
        return GraphQl.data("{ estimate(input: {model: \"%s\", quant: \"%s\", hardware: \"%s\", contextLength: 512}) "
                                .formatted(MODEL, quant, GPU)
                        + "{ estimatedTokPerSec speed { basis method low high samples } } }")
                .getJsonObject("estimate");
    }
}
