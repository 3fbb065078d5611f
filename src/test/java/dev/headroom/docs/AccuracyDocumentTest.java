package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the document on accuracy says in words are the figures of the packaged report, which the site shows. */
class AccuracyDocumentTest {
    private final String text = Document.of("accuracy.md").text().replaceAll("\\s+", " ");
    private JsonArray sections;

    @BeforeEach
    void read() throws IOException {
        try (var in = AccuracyDocumentTest.class.getResourceAsStream("/estimator/accuracy.json")) {
            sections = new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getJsonArray("sections");
        }
    }

    @Test
    void theErrorOfWeightsIsThatOfTheReport() {
        JsonArray all = rows("weights").getJsonArray(0);
        assertThat(text)
                .contains("is off by %s %% in the median and %s %% in the mean, over %,d models and formats."
                        .formatted(all.getDouble(2), all.getDouble(3), all.getInteger(1)));
    }

    @Test
    void theErrorOfScaledSpeedsIsThatOfTheReport() {
        JsonArray scaled = rows("decode-scaled");
        assertThat(text)
                .contains("brings the mean errors to %s %% (dense) and %s %% (mixtures of experts)"
                        .formatted(mean(scaled, 0), mean(scaled, 1)));
    }

    @Test
    void theErrorOfSplitsIsThatOfTheReport() {
        JsonArray all = rows("decode-splits").getJsonArray(0);
        assertThat(text)
                .contains("A layer split is %s %% off, on %d pairs".formatted(all.getDouble(3), all.getInteger(1)));
    }

    private static double mean(JsonArray rows, int row) {
        return rows.getJsonArray(row).getDouble(5);
    }

    private JsonArray rows(String section) {
        return sections.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(section))
                .findFirst()
                .orElseThrow()
                .getJsonArray("rows");
    }
}
