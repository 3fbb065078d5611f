package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same field under two aliases with different arguments answers each of them, in lists too. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AliasTest {
    @Test
    void computedFieldsOfOneRow() {
        JsonObject quant = GraphQl.data("""
                { model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q4_K_M") {
                    short: requiredVram(contextLength: 2048) long: requiredVram(contextLength: 128000) default: requiredVram
                    fast: estimatedTokPerSec(hardware: "nvidia-b200") slow: estimatedTokPerSec(hardware: "nvidia-geforce-rtx-4090") } } }
                """).getJsonObject("model").getJsonObject("quant");
        assertThat(quant).isEqualTo(new JsonObject()
                .put("short", 5.4).put("long", 11.6).put("default", 5.4).put("fast", 963).put("slow", 121));
    }

    @Test
    void computedFieldsOfEveryRow() {
        JsonObject data = GraphQl.data("""
                { gpus(first: 100, filter: {memoryGb: {gte: 24}}) { nodes {
                    small: estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "IQ2_XXS")
                    large: estimatedTokPerSec(model: "liquidai-lfm2-8b-a1b", quant: "BF16") } } }
                """);
        assertThat(data.getJsonObject("gpus").getJsonArray("nodes")).hasSizeGreaterThan(50).allSatisfy(node -> {
            JsonObject speeds = (JsonObject) node;
            assertThat(speeds.getInteger("small")).isGreaterThan(6 * speeds.getInteger("large"));
        });
    }

    @Test
    void rootFields() {
        String aliases = String.join(" ", IntStream.rangeClosed(1, 20)
                .mapToObj(n -> "a%d: gpus(first: %d) { nodes { slug } }".formatted(n, n)).toList());
        JsonObject data = GraphQl.data("{ " + aliases + " }");
        IntStream.rangeClosed(1, 20).forEach(n ->
                assertThat(data.getJsonObject("a" + n).getJsonArray("nodes")).as("a%d", n).hasSize(n));
    }
}
