package dev.headroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger measured becomes a measurement of the catalog when an editor has accepted it, and not before. */
@ApplicationTest
@Tag("database")
class SubmissionTest {
    private static final String TABLE = Submissions.sample("llama-bench.md");
    private static final String JSON = Submissions.sample("llama-bench.json");
    private static final String OLLAMA = Submissions.sample("ollama.txt");
    private static final String HEADING =
            "| model | size | params | backend | ngl | test | t/s |\n|---|---|---|---|---|---|---|\n";

    @Test
    void aTableBecomesReviewedMeasurementsAndTheEstimateIsMeasuredThen() {
        assertThat(speed().getString("basis")).isNotEqualTo("MEASURED");
        int before = benchmarks();

        JsonObject payload = Submissions.submit(input(TABLE).put("handle", "Ada L."));
        String id = payload.getJsonObject("submission").getString("id");
        assertThat(payload.getJsonObject("submission").getString("state")).isEqualTo("PENDING");
        assertThat(payload.getJsonArray("runs")).hasSize(3);
        JsonObject run = payload.getJsonArray("runs").getJsonObject(1);
        assertThat(run.getString("model")).isEqualTo("Qwen/Qwen3-8B");
        assertThat(run.getString("quant")).isEqualTo("Q4_K_M");
        assertThat(run.getString("gpuSlug")).isEqualTo("nvidia-geforce-rtx-4090");
        assertThat(run.getInteger("depthTokens")).isEqualTo(64);
        assertThat(run.getDouble("ratio")).isCloseTo(152.8 / run.getDouble("estimatedTokPerSec"), offset(0.005));
        assertThat(run.getBoolean("contradicts")).isFalse();
        assertThat(benchmarks()).as("before it is accepted").isEqualTo(before);
        assertThat(Submissions.seen(id).getString("state")).isEqualTo("PENDING");

        JsonObject accepted = Submissions.accept(id);
        assertThat(accepted.getJsonObject("submission").getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getJsonArray("benchmarks")).hasSize(2);
        assertThat(accepted.getJsonArray("benchmarks").getJsonObject(0).getString("source"))
                .isEqualTo("submitted by Ada L., reviewed, build 8cf427ff (5163)");
        assertThat(benchmarks()).isEqualTo(before + 2);
        assertThat(speed().getString("basis")).isEqualTo("MEASURED");
        assertThat(speed().getDouble("tokPerSec")).isBetween(140.0, 165.0);
        assertThat(speed().getJsonArray("sources"))
                .containsExactly("submitted by Ada L., reviewed, build 8cf427ff (5163)");
        assertThat(accepted(id)).containsExactly(false, true, true);
        assertThat(error(Submissions.accept(id)).getString("code")).isEqualTo("CONFLICT");
        assertThat(error(Submissions.refuse(id, "late")).getString("code")).isEqualTo("CONFLICT");

        Submissions.undo();
        assertThat(benchmarks()).as("after it is undone").isEqualTo(before);
        assertThat(speed().getString("basis")).isNotEqualTo("MEASURED");
        assertThat(Submissions.seen(id).getString("state")).isEqualTo("PENDING");
        assertThat(accepted(id)).containsOnly(false);
        Submissions.refuse(id, "a test");
    }

    private static List<Object> accepted(String id) {
        return Submissions.seen(id).getJsonArray("runs").stream()
                .map(run -> ((JsonObject) run).getValue("accepted"))
                .toList();
    }

    @Test
    void whoSubmittedItSeesWhyItWasRefused() {
        String id = Submissions.kept(input(JSON));
        assertThat(error(Submissions.refuse(id, " ")).getString("field")).isEqualTo("reason");

        Submissions.refuse(id, "The GPU was capped at 200 W.");

        assertThat(Submissions.seen(id).getString("state")).isEqualTo("REFUSED");
        assertThat(Submissions.seen(id).getString("reason")).isEqualTo("The GPU was capped at 200 W.");
        assertThat(GraphQl.data("{ benchmarkSubmission(id: \"no-such-thing\") { state } }")
                        .getJsonObject("benchmarkSubmission"))
                .isNull();
    }

    @Test
    void someRunsOfASubmissionCanBeAcceptedAndThoseOfPromptsCannot() {
        String id = Submissions.kept(input(TABLE));
        String accept =
                "mutation { benchmarkSubmissionAccept(id: \"%s\", runs: %s) { submission { state } benchmarks { test } "
                        + "userErrors { field code } } }";
        for (String wrong : List.of("[1]", "[2, 9]", "[-1]")) {
            assertThat(Mutations.payload("benchmarkSubmissionAccept", accept.formatted(id, wrong), Map.of())
                            .getJsonArray("userErrors"))
                    .as(wrong)
                    .containsExactly(new JsonObject().put("field", "runs").put("code", "INVALID"));
        }
        assertThat(Mutations.payload("benchmarkSubmissionAccept", accept.formatted(id, "[3]"), Map.of())
                        .getJsonArray("benchmarks"))
                .containsExactly(new JsonObject().put("test", "tg128 @ d16384"));
        Submissions.undo();
        Submissions.refuse(id, "a test");
    }

    @Test
    void aDryRunReadsAndKeepsNothing() {
        JsonObject payload = Submissions.submit(input(JSON).put("dryRun", true));
        assertThat(payload.getValue("submission")).isNull();
        assertThat(payload.getJsonArray("runs")).hasSize(2);
        assertThat(payload.getJsonArray("runs").getJsonObject(1).getString("model"))
                .isEqualTo("Qwen/Qwen2.5-7B-Instruct");
    }

    @Test
    void whatContradictsTheEstimateMoreThanThreeTimesIsFlagged() {
        assertThat(contradicts(TABLE.replace("152.80", "1528.00"))).isTrue();
        assertThat(contradicts(TABLE.replace("152.80", "15.28"))).isTrue();
        assertThat(contradicts(TABLE)).isFalse();
    }

    private static boolean contradicts(String text) {
        return Submissions.submit(input(text).put("dryRun", true))
                .getJsonArray("runs")
                .getJsonObject(1)
                .getBoolean("contradicts");
    }

    @Test
    void aChipIsToldByItsNameOrByADevice() {
        String metal = TABLE.replaceAll("(?m)^.*CUDA_.*\\R|^.*found 1.*\\R", "")
                .replaceAll("  Device 0.*", "ggml_metal_device_init: GPU name:   Apple M2 Max")
                .replace("CUDA", "Metal");
        assertThat(first(input(metal)).getString("chip")).isEqualTo("Apple M2 Max");
        assertThat(first(input(OLLAMA).put("hardwareSlug", "nvidia-dgx-spark")).getString("chip"))
                .isEqualTo("NVIDIA GB10");
        assertRefused(
                input(metal.replace("M2 Max", "M4 Max")),
                "hardwareSlug",
                "REQUIRED",
                "line 4: hardwareSlug must be given: \"Apple M4 Max\" is no name of one GPU or chip of the catalog; "
                        + "perhaps mac");
    }

    private static JsonObject first(JsonObject input) {
        JsonObject payload = Submissions.submit(input.put("dryRun", true));
        assertThat(payload.getJsonArray("userErrors")).as(payload.encode()).isEmpty();
        return payload.getJsonArray("runs").getJsonObject(0);
    }

    @ParameterizedTest
    @CsvSource({
        "llama 8B Q8_0, 8.03, CUDA, 99, 95, modelSlug, REQUIRED, line 3: modelSlug must",
        "nosuch 8B Q8_0, 8.03, CUDA, 99, 95, modelSlug, REQUIRED, line 3: modelSlug must",
        "qwen3 8B Q8_0, 32.8, CUDA, 99, 95, modelSlug, INVALID, line 3: the file has 32.80 billion",
        "qwen3 8B, 8.19, CUDA, 99, 95, quant, REQUIRED, line 3: quant must be given",
        "qwen3 8B Q8_0, 8.19, CUDA, 10, 95, text, INVALID, line 3: 10 layers were on the GPU",
        "qwen3 8B Q8_0, 8.19, CPU, 99, 95, backend, INVALID, line 3: the processor computed",
        "qwen3 8B Q8_0, 8.19, '', 99, 95, backend, REQUIRED, line 3: backend must be given",
        "qwen3 8B Q8_0, 8.19, CUDA, 99, quick, text, INVALID, 'text, line 3: t/s must be'"
    })
    void whatCannotBeToldIsAskedForWithTheLine(
            String model,
            String billions,
            String backend,
            String layers,
            String speed,
            String field,
            String code,
            String message) {
        String row =
                "| %s | 7.95 GiB | %s B | %s | %s | tg128 | %s |".formatted(model, billions, backend, layers, speed);
        assertRefused(input(HEADING + row).put("hardwareSlug", "nvidia-geforce-rtx-4090"), field, code, message);
    }

    private static void assertRefused(JsonObject input, String field, String code, String message) {
        JsonObject payload = Submissions.submit(input);
        assertThat(payload.getValue("submission")).isNull();
        JsonObject error = error(payload);
        assertThat(error.getString("field")).isEqualTo(field);
        assertThat(error.getString("code")).isEqualTo(code);
        assertThat(error.getString("message")).startsWith(message);
    }

    @Test
    void severalGpusAndUnknownOnesAreRefused() {
        String two = TABLE.replaceFirst("(  Device )0(.*\\R)", "$10$2$11$2");
        assertRefused(input(two), "gpuCount", "INVALID", "line 8: the program found 2 GPUs");
        assertRefused(input(TABLE).put("gpuCount", 2), "gpuCount", "INVALID", "line 7: gpuCount must be 1");
        assertRefused(
                input(TABLE.replace("RTX 4090", "RTX 9999")),
                "hardwareSlug",
                "REQUIRED",
                "line 7: hardwareSlug must be given");
        assertRefused(input(OLLAMA), "hardwareSlug", "REQUIRED", "line 9: hardwareSlug must be given");
        assertRefused(
                input(OLLAMA).put("hardwareSlug", "no-such-thing"),
                "hardwareSlug",
                "NOT_FOUND",
                "line 9: hardwareSlug:");
        assertRefused(input(TABLE).put("modelSlug", "no-such-thing"), "modelSlug", "NOT_FOUND", "line 7: modelSlug:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "a\nb", "-", "https://x.example", "12345678901234567890123456789012345678901"})
    void aHandleIsAName(String handle) {
        assertRefused(input(TABLE).put("handle", handle), "handle", "INVALID", "handle must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hello", "\0", "{\"n_prompt\": 0, \"n_gen\": 128, \"avg_ts\": 5"})
    void whatHoldsNoSpeedIsRefused(String text) {
        assertThat(error(Submissions.submit(input(text))).getString("field")).isEqualTo("text");
    }

    private static JsonObject input(String text) {
        return new JsonObject().put("text", text);
    }

    private static JsonObject error(JsonObject payload) {
        JsonArray errors = payload.getJsonArray("userErrors");
        assertThat(errors).as(payload.encode()).hasSize(1);
        return errors.getJsonObject(0);
    }

    private static JsonObject speed() {
        return GraphQl.data("{ model(slug: \"qwen-qwen3-8b\") { quant(name: \"Q4_K_M\") { compatibility(hardware: "
                        + "\"nvidia-geforce-rtx-4090\") { speed { basis tokPerSec sources } } } } }")
                .getJsonObject("model")
                .getJsonObject("quant")
                .getJsonObject("compatibility")
                .getJsonObject("speed");
    }

    private static int benchmarks() {
        return GraphQl.data("{ benchmarks { totalCount } }")
                .getJsonObject("benchmarks")
                .getInteger("totalCount");
    }
}
