package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same field under two aliases with different arguments answers each of them, in lists too. */
@ApplicationTest
class AliasTest {
    @Test
    void aliasesOfComputedFieldsOfOneRowKeepTheirArguments() {
        JsonObject quant = GraphQl.data("""
                { model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q4_K_M") {
                    short: requiredVram(contextLength: 2048, method: SIMPLE)
                    long: requiredVram(contextLength: 128000, method: SIMPLE)
                    default: requiredVram(method: SIMPLE)
                    fast: estimatedTokPerSec(hardware: "nvidia-b200", method: SIMPLE)
                    slow: estimatedTokPerSec(hardware: "nvidia-geforce-rtx-4090", method: SIMPLE) } } }
                """).getJsonObject("model").getJsonObject("quant");
        assertThat(quant)
                .isEqualTo(new JsonObject()
                        .put("short", 5.4)
                        .put("long", 11.6)
                        .put("default", 5.4)
                        .put("fast", 963)
                        .put("slow", 121));
    }

    @Test
    void aliasesOfComputedFieldsOfEveryRowKeepTheirArguments() {
        JsonObject data = GraphQl.data("""
                { gpus(first: 100, filter: {memoryGb: {gte: 24}}) { nodes {
                    small: estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "IQ2_XXS", method: SIMPLE)
                    large: estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "BF16", method: SIMPLE) } } }
                """);
        assertThat(data.getJsonObject("gpus").getJsonArray("nodes"))
                .hasSizeGreaterThan(50)
                .allSatisfy(node -> {
                    JsonObject speeds = (JsonObject) node;
                    assertThat(speeds.getInteger("small")).isGreaterThan(6 * speeds.getInteger("large"));
                });
    }

    @Test
    void aliasesOfRootFieldsKeepTheirArguments() {
        String aliases = String.join(
                " ",
                IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> "a%d: gpus(first: %d) { nodes { slug } }".formatted(n, n))
                        .toList());
        JsonObject data = GraphQl.data("{ " + aliases + " }");
        IntStream.rangeClosed(1, 20)
                .forEach(n -> assertThat(data.getJsonObject("a" + n).getJsonArray("nodes"))
                        .as("a%d", n)
                        .hasSize(n));
    }

    @Test
    void aliasesOfRootListsKeepTheirArgumentsAgainAndAgain() {
        String query = "{ "
                + String.join(
                        " ",
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(n ->
                                        ("a%d: models(first: %d) { totalCount nodes { slug quant(name: \"Q4_K_M\") { "
                                                        + "requiredVram } } }")
                                                .formatted(n, n))
                                .toList())
                + " }";
        JsonObject first = GraphQl.data(query);
        for (int repeat = 0; repeat < 20; repeat++) {
            assertThat(GraphQl.data(query)).isEqualTo(first);
        }
    }

    /** SmallRye GraphQL tells the keys of a batch apart by 32 bits of hash only. */
    @Test
    void aliasesWithArgumentsOfTheSameHashAreToldApart() {
        assertThat("Qw".hashCode()).isEqualTo("RX".hashCode());
        JsonObject data = GraphQl.data("""
                { gpus(first: 5, filter: {memoryGb: {gte: 80}}) { nodes {
                    one: runnableModels(filter: {text: "Qw"}) { totalCount } other: runnableModels(filter: {text: \
                "RX"}) { totalCount } } } }
                """);
        assertThat(data.getJsonObject("gpus").getJsonArray("nodes")).hasSize(5).allSatisfy(node -> {
            JsonObject lists = (JsonObject) node;
            assertThat(lists.getJsonObject("one").getInteger("totalCount"))
                    .isGreaterThan(lists.getJsonObject("other").getInteger("totalCount"));
        });
    }
}
