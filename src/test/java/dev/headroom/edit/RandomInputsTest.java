package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand random inputs, valid and not: each is a row, or an error that names what is wrong, never a fault. */
@ApplicationTest
@Tag("database")
@Tag("long")
class RandomInputsTest {
    private static final int INPUTS = 1000;
    private static final long SEED = 20261123;
    private static final Object[] TEXTS = {
        "ACME", "", " ", "x".repeat(201), "a\u0000b", "'; drop table gpu; --", "漢字", "\"quoted\"", null
    };
    private static final Object[] NUMBERS = {0.5, 8, 48.5, 100_000, 1e300, -1, 0, 0.49, null};
    private static final Object[] INTEGERS = {1, 350, 0, -5, 100_001, Integer.MAX_VALUE, null};
    private static final Object[] DATES = {"2025", "2025-10", "2025-10-07", "2025-13", "soon", "", "9999", null};
    private static final Object[] SEGMENTS = {"CONSUMER", "LAPTOP", null};

    @Test
    void noRandomInputIsAFaultOrHalfWritten() {
        var random = new Random(SEED);
        int written = 0;
        for (int n = 0; n < INPUTS; n++) {
            JsonObject response = GraphQl.respond(
                    Mutations.ADMIN_TOKEN,
                    "mutation($input: GpuInput!) { gpuCreate(input: $input) "
                            + "{ gpu { slug } userErrors { field message code } } }",
                    Map.of("input", input(random, n)));
            assertThat(response.getJsonArray("errors")).as("input %d", n).isNull();
            JsonObject payload = response.getJsonObject("data").getJsonObject("gpuCreate");
            JsonObject gpu = payload.getJsonObject("gpu");
            assertThat(payload.getJsonArray("userErrors").isEmpty())
                    .as(payload.encode())
                    .isEqualTo(gpu != null);
            if (gpu != null) {
                written++;
                Mutations.delete("gpu", gpu.getString("slug"), false);
            }
        }
        assertThat(written).isBetween(1, INPUTS - 1);
        assertThat(GraphQl.data("{ gpus { totalCount } }").getJsonObject("gpus").getInteger("totalCount"))
                .isEqualTo(296);
    }

    private static JsonObject input(Random random, int n) {
        var input = new JsonObject()
                .put("name", random.nextInt(4) > 0 ? "Random " + n : one(TEXTS, random))
                .put("vendor", mostly("ACME", TEXTS, random))
                .put("architecture", mostly("None", TEXTS, random))
                .put("segment", mostly("WORKSTATION", SEGMENTS, random))
                .put("memoryGb", mostly(24, NUMBERS, random))
                .put("bandwidthGbPerSec", mostly(500, NUMBERS, random))
                .put("tdpWatts", mostly(200, INTEGERS, random))
                .put("busWidthBits", mostly(256, INTEGERS, random))
                .put("releaseDate", mostly("2026", DATES, random))
                .put("msrpUsd", mostly(999, NUMBERS, random))
                .put("source", mostly("test", TEXTS, random));
        return input;
    }

    private static Object mostly(Object usual, Object[] others, Random random) {
        return random.nextInt(5) > 0 ? usual : one(others, random);
    }

    private static Object one(Object[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
