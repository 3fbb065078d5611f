package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Method DETAILED over HTTP, where the issue or a source names the figure. */
@ApplicationTest
class DetailedAnswersTest {
    private static final String LFM2 = "{ model(slug: \"liquidai-lfm2-8b-a1b\") { quant(name: \"Q4_K_M\") { %s } } }";

    @Test
    void theCacheOfAHybridIsChargedForItsAttentionLayersOnly() {
        JsonObject memory =
                lfm2("memory(contextLength: 128000, method: DETAILED) { kvCacheGb bytes { kvCache recurrentState } }")
                        .getJsonObject("memory");
        assertThat(memory.getDouble("kvCacheGb")).isEqualTo(1.573);
        assertThat(memory.getJsonObject("bytes").getLong("kvCache")).isEqualTo(6L * 8 * (64 + 64) * 2 * 128000);
        assertThat(memory.getJsonObject("bytes").getLong("recurrentState")).isEqualTo(18L * 2 * 2048 * 4);
    }

    @Test
    void aQuantizedCacheTakesItsBlocksOnly() {
        JsonObject answer = lfm2("""
                f16: memory(contextLength: 128000, method: DETAILED) { bytes { kvCache } }
                q8: memory(contextLength: 128000, method: DETAILED, options: {kvCacheType: Q8_0}) { bytes { kvCache } }
                q4: memory(contextLength: 128000, method: DETAILED, options: {kvCacheTypeK: Q8_0, kvCacheTypeV: Q4_0}) \
                { bytes { kvCache } }""");
        long f16 = cache(answer, "f16");
        assertThat(cache(answer, "q8")).isEqualTo(f16 * 34 / 64);
        assertThat(cache(answer, "q4")).isEqualTo(f16 / 2 * 34 / 64 + f16 / 2 * 18 / 64);
    }

    @Test
    void onlyTheUsedExpertsOfAMixtureAreRead() {
        JsonObject speed = lfm2("""
                compatibility(hardware: "nvidia-geforce-rtx-3060-12gb", contextLength: 512, method: DETAILED) {
                  speed { tokPerSec low high prefillTokPerSec timeToFirstTokenMs(promptTokens: 4793) }
                }""").getJsonObject("compatibility").getJsonObject("speed");
        double measuredTokPerSec = 243.17;
        assertThat(speed.getDouble("tokPerSec")).isCloseTo(measuredTokPerSec, withinPercentage(35));
        assertThat(speed.getDouble("low")).isLessThan(speed.getDouble("tokPerSec"));
        assertThat(speed.getDouble("high")).isGreaterThan(speed.getDouble("tokPerSec"));
        assertThat(speed.getDouble("timeToFirstTokenMs"))
                .isCloseTo(1000 + 1000 / speed.getDouble("tokPerSec"), withinPercentage(1));
    }

    @Test
    void aMeasurementOfTheSameWins() {
        JsonObject speed = data("""
                { model(slug: "openai-gpt-oss-20b") { quant(name: "MXFP4") {
                    compatibility(hardware: "nvidia-geforce-rtx-5090", method: DETAILED, contextLength: 512) { speed { \
                basis samples sources } } } } }""")
                .getJsonObject("model")
                .getJsonObject("quant")
                .getJsonObject("compatibility")
                .getJsonObject("speed");
        assertThat(speed.getString("basis")).isEqualTo("MEASURED");
        assertThat(speed.getInteger("samples")).isPositive();
        assertThat(speed.getJsonArray("sources")).isNotEmpty();
    }

    @Test
    void whereThroughputIsUnknownPrefillIsUnknown() {
        JsonObject speed = lfm2("""
                compatibility(hardware: "nvidia-geforce-gtx-1070", method: DETAILED) {
                  speed { prefillTokPerSec timeToFirstTokenMs(promptTokens: 100) }
                }""").getJsonObject("compatibility").getJsonObject("speed");
        assertThat(speed.getValue("prefillTokPerSec")).isNull();
        assertThat(speed.getValue("timeToFirstTokenMs")).isNull();
    }

    @Test
    void measuredFactsAreTakenInsteadOfAModel() {
        JsonObject estimate = data("""
                { estimate(method: DETAILED, input: {weightsGb: 3.823, readGbPerToken: 3.823, mixtureOfExperts: false, \
                quant: "Q4_0", depth: 64,
                                                     hardware: "nvidia-geforce-rtx-5090"}) { estimatedTokPerSec speed \
                { low high } } }""").getJsonObject("estimate");
        double measuredTokPerSec = 290.02;
        assertThat(estimate.getInteger("estimatedTokPerSec"))
                .isBetween((int) (measuredTokPerSec * 0.75), (int) (measuredTokPerSec * 1.25));
        assertThat(measuredTokPerSec)
                .isBetween(
                        estimate.getJsonObject("speed").getDouble("low"),
                        estimate.getJsonObject("speed").getDouble("high"));
    }

    @Test
    void theExplanationAddsUp() {
        var terms = lfm2("""
                compatibility(hardware: "nvidia-geforce-rtx-4090", method: DETAILED) {
                  explanation { term value } }""").getJsonObject("compatibility").getJsonArray("explanation").stream()
                .map(JsonObject.class::cast)
                .toList();
        double sum = terms.stream()
                .takeWhile(term -> !term.getString("term").equals("required memory"))
                .mapToDouble(term -> term.getDouble("value"))
                .sum();
        double required = terms.stream()
                .filter(term -> term.getString("term").equals("required memory"))
                .findFirst()
                .orElseThrow()
                .getDouble("value");
        assertThat(sum).isCloseTo(required, withinPercentage(0.1));
    }

    private static long cache(JsonObject answer, String alias) {
        return answer.getJsonObject(alias).getJsonObject("bytes").getLong("kvCache");
    }

    private static JsonObject lfm2(String fields) {
        return data(LFM2.formatted(fields)).getJsonObject("model").getJsonObject("quant");
    }
}
