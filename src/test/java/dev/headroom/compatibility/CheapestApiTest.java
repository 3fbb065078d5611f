package dev.headroom.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cheapest ways to run a model, as they are asked for over GraphQL. */
@ApplicationTest
class CheapestApiTest {
    private static final String MODEL = "meta-llama-llama-3.1-8b-instruct";

    @Test
    void pagesOfTheListAreTheListInOrder() {
        List<Object> whole = nodes(ways("first: 6")).stream().toList();
        List<Object> pages = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonObject part = ways("first: 2" + after);
            pages.addAll(nodes(part).stream().toList());
            after = ", after: \"" + part.getJsonObject("pageInfo").getString("endCursor") + "\"";
        }
        assertThat(pages).hasSize(6).isEqualTo(whole);
    }

    @Test
    void withoutAFormatItIsTheRecommendedOne() {
        JsonObject way = GraphQl.data("""
                { cheapestWays(model: "openai-gpt-oss-20b", first: 1) { nodes { price { date ageDays }
                    compatibility { quant { name } fitsWithContext } } } }""")
                .getJsonObject("cheapestWays")
                .getJsonArray("nodes")
                .getJsonObject(0);

        assertThat(way.getJsonObject("compatibility"))
                .isEqualTo(new JsonObject()
                        .put("quant", new JsonObject().put("name", "MXFP4"))
                        .put("fitsWithContext", true));
        assertThat(way.getJsonObject("price").getInteger("ageDays")).isNotNegative();
    }

    @Test
    void theRuleOfThumbKnowsOneOfAll() {
        assertThat(nodes(ways("method: SIMPLE, maxCount: 4")))
                .allSatisfy(way ->
                        assertThat(((JsonObject) way).getInteger("count")).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maxCount: 17                    | maxCount must be between 1 and 16, but is 17
            maxAgeDays: -1                  | maxAgeDays must be between 0 and 100000, but is -1
            budgetUsd: -1                   | budgetUsd must be between 0 and 1000000000, but is -1.0
            options: {gpuCount: 2}          | options.gpuCount must be left out, as maxCount says how many, but is 2
            options: {otherGpus: []}        | options.otherGpus must be left out, as all are of one kind, but is "given"
            """)
    void whatCannotBeMeantIsRefused(String argument, String message) {
        JsonObject answer = GraphQl.respond(query(argument), Map.of());
        assertThat(answer.getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo(message);
    }

    private static String query(String arguments) {
        return """
                { cheapestWays(model: "%s", quant: "Q4_K_M", %s) { totalCount pageInfo { endCursor }
                    nodes { totalUsd count price { hardwareSlug kind } } } }""".formatted(MODEL, arguments);
    }

    private static JsonObject ways(String arguments) {
        return GraphQl.data(query(arguments)).getJsonObject("cheapestWays");
    }

    private static JsonArray nodes(JsonObject list) {
        return list.getJsonArray("nodes");
    }
}
