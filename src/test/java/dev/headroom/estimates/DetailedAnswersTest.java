package dev.headroom.estimates;

import static dev.headroom.api.GraphQl.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .as("4793 tokens per second were measured")
                .isCloseTo(1000 + 1000 / speed.getDouble("tokPerSec"), withinPercentage(35));
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
                compatibility(hardware: "nvidia-tesla-p100-pcie-16gb", method: DETAILED) {
                  speed { prefillTokPerSec timeToFirstTokenMs(promptTokens: 100) }
                }""").getJsonObject("compatibility").getJsonObject("speed");
        assertThat(speed.getValue("prefillTokPerSec")).isNull();
        assertThat(speed.getValue("timeToFirstTokenMs")).isNull();
    }

    @Test
    void deeperPromptsAreReadSlowerAndTellWhatTheyRestOn() {
        JsonObject speed = data("""
                { model(slug: "qwen-qwen3-8b") { quant(name: "Q4_K_M") {
                    compatibility(hardware: "nvidia-geforce-rtx-4090", method: DETAILED) { speed {
                      prefillTokPerSec
                      prefill { tokPerSec low high basis samples sources }
                      deep: prefill(promptTokens: 2048, depth: 32768) { tokPerSec low high }
                      short: timeToFirstToken(promptTokens: 512) { ms lowMs highMs }
                      long: timeToFirstToken(promptTokens: 32768) { ms lowMs highMs } } } } } }""")
                .getJsonObject("model")
                .getJsonObject("quant")
                .getJsonObject("compatibility")
                .getJsonObject("speed");
        JsonObject prefill = speed.getJsonObject("prefill");
        assertThat(prefill.getDouble("tokPerSec"))
                .isEqualTo(speed.getDouble("prefillTokPerSec"))
                .isBetween(prefill.getDouble("low"), prefill.getDouble("high"));
        assertThat(prefill.getString("basis")).isEqualTo("SCALED");
        assertThat(prefill.getInteger("samples")).isPositive();
        assertThat(prefill.getJsonArray("sources")).isNotEmpty();
        assertThat(speed.getJsonObject("deep").getDouble("tokPerSec")).isLessThan(prefill.getDouble("tokPerSec") * 0.8);
        JsonObject shortTime = speed.getJsonObject("short");
        JsonObject longTime = speed.getJsonObject("long");
        assertThat(shortTime.getDouble("ms")).isBetween(shortTime.getDouble("lowMs"), shortTime.getDouble("highMs"));
        assertThat(longTime.getDouble("ms"))
                .as("the cache grows while it is read")
                .isGreaterThan(64 * (shortTime.getDouble("ms") - 20));
    }

    @Test
    void requestsSideBySideAreFasterTogetherAndSlowerEach() {
        JsonObject answer = data("""
                { model(slug: "qwen-qwen3-8b") { quant(name: "Q4_K_M") {
                    one: parallelSpeed(hardware: "nvidia-geforce-rtx-4090", users: 1) { ...it }
                    eight: parallelSpeed(hardware: "nvidia-geforce-rtx-4090", users: 8) { ...it }
                    tooMany: parallelSpeed(hardware: "nvidia-geforce-rtx-4090", users: 4096) { ...it }
                    most: maxParallelUsers(hardware: "nvidia-geforce-rtx-4090")
                    slow: maxUsersAtSpeed(hardware: "nvidia-geforce-rtx-4090", minTokPerSec: 0.1)
                    fast: maxUsersAtSpeed(hardware: "nvidia-geforce-rtx-4090", minTokPerSec: 100)
                    never: maxUsersAtSpeed(hardware: "nvidia-geforce-rtx-4090", minTokPerSec: 10000) } } }
                fragment it on ParallelSpeedEstimate { users aggregateTokPerSec perUserTokPerSec low high basis }""");
        JsonObject quant = answer.getJsonObject("model").getJsonObject("quant");
        JsonObject one = quant.getJsonObject("one");
        JsonObject eight = quant.getJsonObject("eight");
        assertThat(eight.getDouble("aggregateTokPerSec"))
                .isBetween(3 * one.getDouble("aggregateTokPerSec"), 8 * one.getDouble("aggregateTokPerSec"))
                .isBetween(eight.getDouble("low"), eight.getDouble("high"));
        assertThat(eight.getDouble("perUserTokPerSec")).isLessThan(one.getDouble("perUserTokPerSec"));
        assertThat(eight.getString("basis")).isNotEqualTo("MEASURED");
        assertThat(quant.getValue("tooMany")).isNull();
        assertThat(quant.getInteger("slow")).isEqualTo(quant.getInteger("most"));
        assertThat(quant.getInteger("fast")).isBetween(1, quant.getInteger("most") - 1);
        assertThat(quant.getInteger("never")).isZero();
    }

    @Test
    void weightsInSystemMemoryMakePromptsSlower() {
        JsonObject answer = data("""
                { model(slug: "qwen-qwen3-32b") { quant(name: "Q4_K_M") {
                    within: compatibility(hardware: "nvidia-geforce-rtx-4090", method: DETAILED, contextLength: 4096) {
                      speed { prefillTokPerSec } }
                    beyond: compatibility(hardware: "nvidia-geforce-rtx-4080", method: DETAILED, contextLength: 4096,
                      options: {systemMemoryGb: 64, systemBandwidthGbPerSec: 80}) {
                      speed { prefillTokPerSec } } } } }""");
        JsonObject quant = answer.getJsonObject("model").getJsonObject("quant");
        assertThat(prefill(quant, "beyond")).isPositive().isLessThan(prefill(quant, "within") / 2);
    }

    private static double prefill(JsonObject quant, String alias) {
        return quant.getJsonObject(alias).getJsonObject("speed").getDouble("prefillTokPerSec");
    }

    @Test
    void measuredFactsAreTakenInsteadOfAModel() {
        JsonObject estimate = data("""
                { estimate(method: DETAILED, input: {weightsGb: 3.823, readGbPerToken: 3.823, mixtureOfExperts: false, \
                quant: "Q4_0", depth: 64, hardware: "nvidia-geforce-rtx-3060-12gb"}) { estimatedTokPerSec speed \
                { low high } } }""").getJsonObject("estimate");
        double measuredTokPerSec = 75.57;
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
                .takeWhile(term -> !term.getString("term").equals("total memory"))
                .mapToDouble(term -> term.getDouble("value"))
                .sum();
        assertThat(sum).isCloseTo(value(terms, "total memory"), withinPercentage(0.1));
    }

    /** Gemma 4 E4B leaves 2.8 GB on the host, which is the same memory on a Mac. */
    @ParameterizedTest
    @CsvSource({"nvidia-geforce-rtx-4090, true", "mac-studio-m4-max-64-gb, false"})
    void theRequiredMemoryIsTheOneThatIsComparedWithTheUsable(String hardware, boolean leavesSome) {
        JsonObject answer = data("""
                { compatibility(model: "google-gemma-4-e4b-it", quant: "Q8_0", hardware: "%s") {
                    requiredVram explanation { term value } } }""".formatted(hardware)).getJsonObject("compatibility");
        List<JsonObject> terms = answer.getJsonArray("explanation").stream()
                .map(JsonObject.class::cast)
                .toList();
        double required = value(terms, "required memory");
        assertThat(required).isCloseTo(answer.getDouble("requiredVram"), within(0.051));
        assertThat(value(terms, "total memory") - (leavesSome ? value(terms, "host weights") : 0))
                .isCloseTo(required, within(0.0015));
        assertThat(value(terms, "host weights")).isGreaterThan(2.5);
    }

    private static double value(List<JsonObject> terms, String name) {
        return terms.stream()
                .filter(term -> term.getString("term").equals(name))
                .findFirst()
                .orElseThrow()
                .getDouble("value");
    }

    private static long cache(JsonObject answer, String alias) {
        return answer.getJsonObject(alias).getJsonObject("bytes").getLong("kvCache");
    }

    private static JsonObject lfm2(String fields) {
        return data(LFM2.formatted(fields)).getJsonObject("model").getJsonObject("quant");
    }
}
