package dev.headroom.estimate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures that the model page of LFM2 8B A1B prints, which the rule of thumb has to meet. */
record SeedPage(JsonObject json) {
    private static final String FILE = "/reference/seed-page.json";
    private static final double PER_BILLION = 1e9;

    /** A quantization as the page prints it; null where it prints nothing. */
    record Line(String quant, double bits, String vram, String vramAtFullContext, String download) {}

    /** A hardware and its printed tokens per second. */
    record Speed(String hardware, int tokPerSec) {}

    static SeedPage read() {
        InputStream in = SeedPage.class.getResourceAsStream(FILE);
        try (JsonReader reader = Json.createReader(in)) {
            return new SeedPage(reader.readObject());
        }
    }

    ModelShape model() {
        JsonObject inputs = json.getJsonObject("inputs");
        return ModelShape.simple(
                Amount.of(inputs.getJsonNumber("params").doubleValue() / PER_BILLION),
                Optional.of(FullAttention.uniform(
                        inputs.getInt("layers"), inputs.getInt("kv_heads"), inputs.getInt("head_dim"))));
    }

    int baseContextTokens() {
        return json.getJsonObject("inputs").getInt("base_context_tokens");
    }

    int fullContextTokens() {
        return json.getJsonObject("inputs").getInt("full_context_tokens");
    }

    List<Line> lines() {
        return json.getJsonArray("quants").getValuesAs(JsonObject.class).stream()
                .map(line -> new Line(
                        line.getString("quant"),
                        line.getJsonNumber("bits").doubleValue(),
                        line.getString("vram_gb_shown", null),
                        line.getString("vram_full_context_gb_shown", null),
                        line.getString("download_gb_shown", null)))
                .toList();
    }

    /** The bits of a quantization on the page. */
    Amount bits(String quant) {
        return lines().stream()
                .filter(line -> line.quant().equals(quant))
                .map(Line::bits)
                .findFirst()
                .map(Amount::of)
                .orElse(Amount.UNKNOWN);
    }

    String fullContextQuant() {
        return json.getJsonObject("full_context").getString("quant");
    }

    String addedByFullContext() {
        return json.getJsonObject("full_context").getString("added_gb_shown");
    }

    String totalAtFullContext() {
        return json.getJsonObject("full_context").getString("total_gb_shown");
    }

    List<Speed> gpus() {
        return speeds("gpus", "gpu").toList();
    }

    List<Speed> devices() {
        return speeds("devices", "device").toList();
    }

    private Stream<Speed> speeds(String list, String name) {
        return json.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(line -> new Speed(line.getString(name), line.getInt("tok_s")));
    }
}
