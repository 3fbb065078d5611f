package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not valid is refused with a code and a message that names argument, value and what is allowed. */
@ApplicationTest
class RefusalTest {
    private static final String Q4 = "model(slug: \"liquidai-lfm2-8b-a1b\") { quant(name: \"Q4_K_M\") { %s } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            requiredVram(contextLength: 0)                                    | contextLength must be between 1 and \
            16777216, but is 0
            requiredVram(contextLength: -1)                                   | contextLength must be between 1 and \
            16777216, but is -1
            memory(contextLength: 16777217) { totalGb }                       | contextLength must be between 1 and \
            16777216, but is 16777217
            addedVram(contextLength: 0)                                       | contextLength must be between 1 and \
            16777216, but is 0
            recommendedVram(contextLength: 0)                                 | contextLength must be between 1 and \
            16777216, but is 0
            fitsWithContext(hardware: "nvidia-b200", contextLength: 0)        | contextLength must be between 1 and \
            16777216, but is 0
            gpus(first: 0) { totalCount }                                     | first must be between 1 and 100, but \
            is 0
            gpus(first: 101) { totalCount }                                   | first must be between 1 and 100, but \
            is 101
            devices(last: -5) { totalCount }                                  | last must be between 1 and 100, but is \
            -5
            gpus(first: 1, last: 1) { totalCount }                            | last must be left out where first is \
            given, but is 1
            devices(after: "bm90IG91cnM") { totalCount }                      | after must be a cursor that this list \
            gave out under the same orderBy, but is "bm90IG91cnM"
            gpus(orderBy: [{field: FIT}, {field: FIT}]) { totalCount }        | orderBy must be a list that names each \
            field once, but is "FIT"
            gpus(filter: {releaseDate: {gte: "soon"}}) { totalCount }         | filter.releaseDate.gte must be a date \
            such as 2025, 2025-10 or 2025-10-07, but is "soon"
            """)
    void badInputOfComputedFieldsIsNamed(String field, String message) {
        assertRefused("{ " + Q4.formatted(field) + " }", "BAD_INPUT", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q9") { requiredVram } }                      | name \
            must be a quantization format of the catalog or of a published file of the model, such as Q4_K_M, but is \
            "Q9"
            gpu(slug: "nvidia-b200") { estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "Q9") }     | quant \
            must be a quantization format of the catalog or of a published file of the model, such as Q4_K_M, but is \
            "Q9"
            models(first: 1000) { totalCount }                                                              | first \
            must be between 1 and 100, but is 1000
            estimate(input: {parametersB: 0}) { requiredVram }                                              | \
            input.parametersB must be above 0 and not above 1000000, but is 0.0
            estimate(input: {parametersB: 1, layers: 0}) { requiredVram }                                   | \
            input.layers must be between 1 and 100000, but is 0
            estimate(input: {parametersB: 1, efficiency: 1.5}) { requiredVram }                             | \
            input.efficiency must be above 0 and not above 1, but is 1.5
            estimate(input: {parametersB: 1, quant: "Q9"}) { requiredVram }                                 | \
            input.quant must be a quantization format of the catalog, such as Q4_K_M, but is "Q9"
            estimate(input: {parametersB: 1, quant: "Q4_0", bitsPerWeight: 4}) { requiredVram }             | \
            input.bitsPerWeight must be left out where input.quant is given, but is 4.0
            estimate(input: {parametersB: 1, acceleratorClass: "tpu"}) { requiredVram }                     | \
            input.acceleratorClass must be one of nvidia, amd, amd-ryzen-ai-max, apple, intel, unified, amd-cdna3, \
            amd-hbm, amd-rdna, amd-unified, apple-max, apple-pro, apple-ultra, intel-xe, intel-xe2, nvidia-hbm, \
            nvidia-no-dp4a, nvidia-older, nvidia-orin, nvidia-turing, nvidia-unified, other, but is "tpu"
            """)
    void badInputOfRootFieldsIsNamed(String field, String message) {
        assertRefused("{ " + field + " }", "BAD_INPUT", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            compatibility(model: "liquidai-lfm2-8b-a1b", quant: "Q4_K_M", hardware: "nope") { fit }  | hardware: the \
            catalog holds nothing with the slug "nope"
            compatibility(model: "nope", quant: "Q4_K_M", hardware: "nvidia-b200") { fit }           | model: the \
            catalog holds nothing with the slug "nope"
            gpu(slug: "nvidia-b200") { fitsWithContext(model: "nope", quant: "Q4_K_M") }             | model: the \
            catalog holds nothing with the slug "nope"
            device(slug: "nvidia-dgx-spark") { maxContext(model: "nope", quant: "Q4_K_M") }          | model: the \
            catalog holds nothing with the slug "nope"
            """)
    void anUnknownSlugOfAnArgumentIsNamed(String field, String message) {
        assertRefused("{ " + field + " }", "NOT_FOUND", message);
    }

    @Test
    void aLookUpOfAnUnknownSlugIsNull() {
        assertThat(GraphQl.data("{ model(slug: \"x\") { name } gpu(slug: \"x\") { name } device(slug: \"x\") { name } "
                        + "quant(slug: \"x\") { name } hardware(slug: \"x\") { name } node(id: \"x\") { id } }"))
                .hasSize(6)
                .allSatisfy(field -> assertThat(field.getValue()).isNull());
    }

    @Test
    void oneRefusedFieldLeavesTheOthers() {
        JsonObject response =
                GraphQl.respond("{ bad: gpus(first: 0) { totalCount } good: gpus { totalCount } }", Map.of());
        assertThat(response.getJsonObject("data").getValue("bad")).isNull();
        assertThat(response.getJsonObject("data").getJsonObject("good").getInteger("totalCount"))
                .isEqualTo(296);
    }

    @Test
    void everyNodeIsFoundByItsId() {
        for (String list : new String[] {"models", "quants", "gpus", "devices", "benchmarks"}) {
            String id = GraphQl.data("{ %s(first: 1) { nodes { id } } }".formatted(list))
                    .getJsonObject(list)
                    .getJsonArray("nodes")
                    .getJsonObject(0)
                    .getString("id");
            assertThat(GraphQl.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                            .getJsonObject("node")
                            .getString("id"))
                    .as(list)
                    .isEqualTo(id);
        }
    }

    private static void assertRefused(String query, String code, String message) {
        JsonObject error = GraphQl.error(query);
        assertThat(error.getString("message")).isEqualTo(message);
        assertThat(error.getJsonObject("extensions")).isEqualTo(new JsonObject().put("code", code));
    }
}
