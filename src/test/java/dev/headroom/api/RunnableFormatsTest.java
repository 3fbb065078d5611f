package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The formats in which runnable models are looked at. */
@ApplicationTest
class RunnableFormatsTest {
    private static final String QUERY = """
            { gpu(slug: "nvidia-geforce-rtx-3060-12gb") { runnableModels(contextLength: 8192, method: DETAILED, %s \
            first: 100) {
                nodes { model { slug } modelQuant { bitsPerWeight } fitsWithContext estimatedTokPerSec } } } }
            """;

    @Test
    void theBestFormatHasNoFewerBitsThanTheBalance() {
        Map<String, JsonObject> balance = rows("orderBy: [{field: MODEL_NAME}],");
        Map<String, JsonObject> best = rows("formats: BEST, orderBy: [{field: MODEL_NAME}],");
        assertThat(best.keySet()).isEqualTo(balance.keySet()).hasSize(100);
        assertThat(best).allSatisfy((slug, row) -> {
            assertThat(bits(row)).isGreaterThanOrEqualTo(bits(balance.get(slug)));
            assertThat(row.getBoolean("fitsWithContext")).isTrue();
        });
        assertThat(best.entrySet()).anyMatch(row -> bits(row.getValue()) > bits(balance.get(row.getKey())));
    }

    @Test
    void theBestFormatMeetsTheFilter() {
        Map<String, JsonObject> any = rows("formats: BEST, filter: {text: \"qwen\", bitsPerWeight: {gte: 4.8}},");
        Map<String, JsonObject> fast =
                rows("formats: BEST, filter: {text: \"qwen\", bitsPerWeight: {gte: 4.8}, tokPerSec: {gte: 50}},");
        assertThat(fast.values())
                .isNotEmpty()
                .allMatch(row -> row.getInteger("estimatedTokPerSec") >= 50 && bits(row) >= 4.8);
        assertThat(fast.entrySet())
                .as("slower in more bits")
                .anyMatch(row -> bits(row.getValue()) < bits(any.get(row.getKey())));
    }

    @Test
    void theFormatThatAModelWasReleasedInNeedsNoMoreBits() {
        assertThat(rows("formats: BEST, filter: {text: \"gpt-oss-20b\", bitsPerWeight: {gte: 8}},"))
                .hasEntrySatisfying(
                        "openai-gpt-oss-20b", row -> assertThat(bits(row)).isEqualTo(4.25));
        assertThat(rows("formats: BEST, filter: {text: \"gpt-oss-20b\", bitsPerWeight: {gte: 8, lte: 4}},"))
                .doesNotContainKey("openai-gpt-oss-20b");
    }

    private static Map<String, JsonObject> rows(String arguments) {
        List<JsonObject> nodes = GraphQl.data(QUERY.formatted(arguments))
                .getJsonObject("gpu")
                .getJsonObject("runnableModels")
                .getJsonArray("nodes")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
        return nodes.stream()
                .collect(Collectors.toMap(row -> row.getJsonObject("model").getString("slug"), Function.identity()));
    }

    private static double bits(JsonObject row) {
        return row.getJsonObject("modelQuant").getDouble("bitsPerWeight");
    }
}
