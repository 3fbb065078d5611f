package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a method an answer is by DETAILED, and by SIMPLE only where DETAILED lacks a fact. */
@ApplicationTest
class BestKnownTest {
    @Test
    void theMemoryOfEveryModelIsTheBestThatIsKnown() {
        List<JsonObject> models = rows("models", """
                slug quant(name: "Q4_K_M") {
                  best: requiredVram(contextLength: 8192)
                  detailed: requiredVram(contextLength: 8192, method: DETAILED)
                  simple: requiredVram(contextLength: 8192, method: SIMPLE)
                  memory(contextLength: 8192) { method weightsGb }
                  weights { gb }
                }""");
        assertThat(models).hasSizeGreaterThan(400).allSatisfy(model -> {
            JsonObject quant = model.getJsonObject("quant");
            boolean known = quant.getValue("detailed") != null || quant.getValue("simple") == null;
            if (known || at(quant, "weights").getValue("gb") == null) {
                assertThat(quant.getValue("best")).isEqualTo(quant.getValue(known ? "detailed" : "simple"));
            } else {
                assertThat(at(quant, "memory").getDouble("weightsGb"))
                        .isCloseTo(at(quant, "weights").getDouble("gb"), within(0.001));
            }
            assertThat(quant.getJsonObject("memory").getString("method")).isEqualTo(known ? "DETAILED" : "SIMPLE");
        });
        assertThat(models)
                .extracting(model -> at(model, "quant", "memory").getString("method"))
                .contains("SIMPLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpus", "devices"})
    void aSpeedIsByTheRuleOfThumbOnlyWhereAFactIsMissing(String list) {
        String on = """
                compatibility: estimatedTokPerSec(model: "qwen-qwen3-8b", quant: "Q4_K_M")
                detailed: estimatedTokPerSec(model: "qwen-qwen3-8b", quant: "Q4_K_M", method: DETAILED)
                fits: fitsWithContext(model: "qwen-qwen3-8b", quant: "Q4_K_M")
                fitsByDetailed: fitsWithContext(model: "qwen-qwen3-8b", quant: "Q4_K_M", method: DETAILED)""";
        List<JsonObject> hardware = rows(list, "slug " + on);
        assertThat(hardware).hasSizeGreaterThan(200).allSatisfy(one -> {
            assertThat(one.getValue("fits")).as(one.encode()).isEqualTo(one.getValue("fitsByDetailed"));
            if (one.getValue("detailed") != null) {
                assertThat(one.getValue("compatibility")).as(one.encode()).isEqualTo(one.getValue("detailed"));
            }
            if (!Boolean.TRUE.equals(one.getValue("fits"))) {
                assertThat(one.getValue("compatibility")).as(one.encode()).isNull();
            }
        });
    }

    @Test
    void aSpeedNamesItsMethod() {
        JsonObject answer = GraphQl.data("""
                {
                  best: compatibility(model: "qwen-qwen3-8b", quant: "Q4_K_M", hardware: "nvidia-geforce-rtx-4090") {
                    method speed { method basis low }
                  }
                  simple: compatibility(
                    model: "qwen-qwen3-8b", quant: "Q4_K_M", hardware: "nvidia-geforce-rtx-4090", method: SIMPLE
                  ) { method speed { method basis low } }
                }""");
        assertThat(answer.getJsonObject("best").getString("method")).isEqualTo("DETAILED");
        assertThat(at(answer, "best", "speed").getString("method")).isEqualTo("DETAILED");
        assertThat(at(answer, "best", "speed").getDouble("low")).isPositive();
        assertThat(answer.getJsonObject("simple").getString("method")).isEqualTo("SIMPLE");
        assertThat(at(answer, "simple", "speed").getString("method")).isEqualTo("SIMPLE");
        assertThat(at(answer, "simple", "speed").getString("basis")).isEqualTo("RULE_OF_THUMB");
        assertThat(at(answer, "simple", "speed").getValue("low")).isNull();
    }

    @Test
    void thePromptOfADefaultAnswerIsReadAsFastAsByDetailed() {
        JsonObject answer = GraphQl.data("""
                {
                  best: compatibility(model: "qwen-qwen3-8b", quant: "Q4_K_M", hardware: "nvidia-geforce-rtx-4090") {
                    speed { prefillTokPerSec timeToFirstTokenMs(promptTokens: 4096) }
                  }
                  detailed: compatibility(
                    model: "qwen-qwen3-8b", quant: "Q4_K_M", hardware: "nvidia-geforce-rtx-4090", method: DETAILED
                  ) { speed { prefillTokPerSec timeToFirstTokenMs(promptTokens: 4096) } }
                }""");
        assertThat(at(answer, "best", "speed").getDouble("prefillTokPerSec")).isPositive();
        assertThat(answer.getJsonObject("best")).isEqualTo(answer.getJsonObject("detailed"));
    }

    /**
     * Nobody can tell its compressed cache, yet 13 of its 284 billion parameters are read: 14.4 tok/s were measured,
     * and the rule of thumb gives 1.6.
     */
    @Test
    void aMixtureOfUnknownLayersIsReadByItsActiveShare() {
        JsonObject answer = GraphQl.data("""
                {
                  compatibility(
                    model: "deepseek-ai-deepseek-v4-flash", quant: "UD-IQ3_XXS", contextLength: 8192,
                    hardware: "framework-desktop-ryzen-ai-max-plus-395-128-gb"
                  ) { speed { tokPerSec basis } }
                }""");
        JsonObject speed = at(answer, "compatibility", "speed");
        assertThat(speed.getString("basis")).isNotEqualTo("RULE_OF_THUMB");
        assertThat(speed.getDouble("tokPerSec")).isBetween(6.0, 36.0);
    }

    /** A 12 GB board has less than 12 × 10^9 bytes for a model only by the rule of thumb asked by name. */
    @Test
    void whatFitsIsDecidedByTheBudgetAndNotByTheMarkedSize() {
        String shape = """
                input: {parametersB: 11.6, bitsPerWeight: 8, layers: 1, kvHeads: 1, headDim: 1, hiddenSize: 1,
                        contextLength: 1, memoryGb: 12, bandwidthGbPerSec: 360}""";
        JsonObject answer = GraphQl.data("""
                {
                  simple: estimate(%s, method: SIMPLE) { fit requiredVram explanation { term value unit } }
                  best: estimate(%s) { fit requiredVram explanation { term value unit } }
                }""".formatted(shape, shape));
        assertThat(usable(answer.getJsonObject("simple"))).isEqualTo(12);
        assertThat(usable(answer.getJsonObject("best"))).isBetween(12.2, 12.5);
    }

    private static double usable(JsonObject estimate) {
        return estimate.getJsonArray("explanation").stream()
                .map(JsonObject.class::cast)
                .filter(term -> term.getString("term").equals("usable memory"))
                .findFirst()
                .orElseThrow()
                .getDouble("value");
    }

    private static JsonObject at(JsonObject object, String... fields) {
        JsonObject found = object;
        for (String field : fields) {
            found = found.getJsonObject(field);
        }
        return found;
    }

    private static List<JsonObject> rows(String list, String fields) {
        List<JsonObject> rows = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonObject connection = GraphQl.data(
                            "{ %s(first: 50%s) { nodes { %s } pageInfo { hasNextPage endCursor } } }"
                                    .formatted(list, after, fields))
                    .getJsonObject(list);
            JsonArray nodes = connection.getJsonArray("nodes");
            nodes.forEach(node -> rows.add((JsonObject) node));
            JsonObject page = connection.getJsonObject("pageInfo");
            after = page.getBoolean("hasNextPage") ? ", after: \"" + page.getString("endCursor") + '"' : null;
        }
        return rows;
    }
}
