package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.device.SeedDevice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number of the model page that the project started from comes out of the HTTP API by method SIMPLE. */
@ApplicationTest
class SeedPageTest {
    private static final String MODEL = "liquidai-lfm2-8b-a1b";
    private static final int FULL_CONTEXT = 128_000;

    private JsonObject page;

    @BeforeEach
    void readPage() throws IOException {
        try (var in = SeedPageTest.class.getResourceAsStream("/reference/seed-page.json")) {
            page = new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theInputsAreThoseOfThePage() {
        JsonObject inputs = page.getJsonObject("inputs");
        JsonObject model = ask("parametersB layers attention { kvHeads headDim } contextLength "
                + "quant(name: \"BF16\") { memory(method: SIMPLE) { overheadGb contextLength } }");
        assertThat(model.getDouble("parametersB") * 1e9).isEqualTo(inputs.getDouble("params"));
        assertThat(model.getInteger("layers")).isEqualTo(inputs.getInteger("layers"));
        assertThat(model.getJsonObject("attention").getInteger("kvHeads")).isEqualTo(inputs.getInteger("kv_heads"));
        assertThat(model.getJsonObject("attention").getInteger("headDim")).isEqualTo(inputs.getInteger("head_dim"));
        assertThat(model.getInteger("contextLength")).isEqualTo(inputs.getInteger("full_context_tokens"));
        JsonObject memory = model.getJsonObject("quant").getJsonObject("memory");
        assertThat(memory.getDouble("overheadGb")).isEqualTo(inputs.getDouble("overhead_gb"));
        assertThat(memory.getInteger("contextLength")).isEqualTo(inputs.getInteger("base_context_tokens"));
    }

    @Test
    void theQuantizationsAreThoseOfThePage() {
        JsonArray rows = page.getJsonArray("quants");
        assertThat(rows).hasSize(13);
        for (Object each : rows) {
            JsonObject row = (JsonObject) each;
            JsonObject quant = ask(("quant(name: \"%s\") { bitsPerWeight requiredVram(method: SIMPLE) "
                                    + "full: requiredVram(contextLength: %d, method: SIMPLE) "
                                    + "downloadSizeGb }")
                            .formatted(row.getString("quant"), FULL_CONTEXT))
                    .getJsonObject("quant");
            assertThat(quant.getDouble("bitsPerWeight")).as(row.encode()).isEqualTo(row.getDouble("bits"));
            assertShown(row, "vram_gb_shown", quant.getDouble("requiredVram"));
            assertShown(row, "vram_full_context_gb_shown", quant.getDouble("full"));
            assertShown(row, "download_gb_shown", quant.getDouble("downloadSizeGb"));
        }
    }

    @Test
    void theFiguresAtFullContextAreThoseOfThePage() {
        JsonObject full = page.getJsonObject("full_context");
        JsonObject quant = ask("quant(name: \"%s\") { added: addedVram(contextLength: %d, method: SIMPLE) "
                                .formatted(full.getString("quant"), FULL_CONTEXT)
                        + "total: requiredVram(contextLength: %d, method: SIMPLE) }".formatted(FULL_CONTEXT))
                .getJsonObject("quant");
        assertShown(full, "added_gb_shown", quant.getDouble("added"));
        assertShown(full, "total_gb_shown", quant.getDouble("total"));
    }

    @Test
    void speedsOnGpusAreThoseOfThePage() {
        assertSpeeds("gpus", "gpu", 3);
    }

    @Test
    void speedsOnDevicesAreThoseOfThePage() {
        assertSpeeds("devices", "device", 49);
    }

    private void assertSpeeds(String list, String hardware, int rows) {
        Map<String, Integer> expected = new TreeMap<>();
        page.getJsonArray(list).stream()
                .map(JsonObject.class::cast)
                .forEach(row -> expected.put(SeedDevice.key(row.getString(hardware)), row.getInteger("tok_s")));
        assertThat(expected).hasSize(rows);
        assertThat(speeds(list, hardware)).containsAllEntriesOf(expected);
    }

    private static Map<String, Integer> speeds(String list, String hardware) {
        Map<String, Integer> speeds = new TreeMap<>();
        String after = "";
        while (after != null) {
            JsonObject connection = ask(("quant(name: \"Q4_K_M\") { %s(method: SIMPLE, first: 100%s) { "
                                    + "nodes { %s { name } estimatedTokPerSec } "
                                    + "pageInfo { hasNextPage endCursor } } }")
                            .formatted(list, after, hardware))
                    .getJsonObject("quant")
                    .getJsonObject(list);
            connection.getJsonArray("nodes").stream()
                    .map(JsonObject.class::cast)
                    .forEach(row -> speeds.put(
                            SeedDevice.key(row.getJsonObject(hardware).getString("name")),
                            row.getInteger("estimatedTokPerSec")));
            JsonObject pageInfo = connection.getJsonObject("pageInfo");
            after = pageInfo.getBoolean("hasNextPage") ? ", after: \"" + pageInfo.getString("endCursor") + '"' : null;
        }
        return speeds;
    }

    private static void assertShown(JsonObject row, String column, Double answered) {
        if (row.getString(column) != null) {
            assertThat(answered).as(row.encode() + " " + column).isEqualTo(Double.parseDouble(row.getString(column)));
        }
    }

    private static JsonObject ask(String fields) {
        return GraphQl.data("{ model(slug: \"%s\") { %s } }".formatted(MODEL, fields))
                .getJsonObject("model");
    }
}
