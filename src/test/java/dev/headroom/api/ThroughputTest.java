package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What hardware computes at once, and how chips were sold, over GraphQL. */
@ApplicationTest
class ThroughputTest {
    private static final String RATES =
            "throughput { gpuCores coreUnit memorySizesGb int8Tops fp8Tflops fp4Tflops " + "fp16Tflops basis source }";

    @Test
    void aGpuTellsItsRatesAndWhereTheyComeFrom() {
        JsonArray rows = GraphQl.data("{ gpu(slug: \"nvidia-geforce-rtx-5090\") { %s } }".formatted(RATES))
                .getJsonObject("gpu")
                .getJsonArray("throughput");
        assertThat(rows).hasSize(1);
        JsonObject row = rows.getJsonObject(0);
        assertThat(row.getInteger("gpuCores")).isEqualTo(170);
        assertThat(row.getDouble("fp4Tflops")).isGreaterThan(row.getDouble("int8Tops"));
        assertThat(row.getString("source")).isNotEmpty();
    }

    @Test
    void aDeviceHasARowForEachCountOfCoresThatComesWithItsMemory() {
        JsonArray rows = GraphQl.data("{ device(slug: \"mac-mini-m4-16-gb\") { %s } }".formatted(RATES))
                .getJsonObject("device")
                .getJsonArray("throughput");
        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> {
            JsonArray sizes = ((JsonObject) row).getJsonArray("memorySizesGb");
            assertThat(sizes.isEmpty() || sizes.contains(16)).isTrue();
        });
    }

    @Test
    void whatIsUnknownHasNoRow() {
        assertThat(GraphQl.data("{ device(slug: \"raspberry-pi-5-16-gb\") { %s } }".formatted(RATES))
                        .getJsonObject("device")
                        .getJsonArray("throughput"))
                .isEmpty();
    }

    @Test
    void aChipTellsWithWhichMemoryItWasSold() {
        JsonArray variants = GraphQl.data("{ chipVariants(chip: \"apple m4 max\") { chip gpuCores memorySizesGb } }")
                .getJsonArray("chipVariants");
        assertThat(variants).hasSizeGreaterThan(1);
        assertThat(variants)
                .allSatisfy(variant ->
                        assertThat(((JsonObject) variant).getString("chip")).startsWith("Apple M4 Max ("));
        assertThat(GraphQl.data("{ chipVariants { chip source } }").getJsonArray("chipVariants"))
                .hasSize(67);
    }
}
