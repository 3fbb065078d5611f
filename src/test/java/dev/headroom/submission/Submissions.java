package dev.headroom.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Submits measurements as anybody does, and decides on them as an editor. */
public final class Submissions {
    private static final String SUBMIT = """
            mutation($input: BenchmarkSubmissionInput!) { benchmarkSubmit(input: $input) {
                submission { id state handle }
                runs { number line model printedModel quant gpuSlug chip printedGpu backend kind test depthTokens
                    tokPerSec deviation fileGib build estimatedTokPerSec ratio contradicts accepted }
                userErrors { field message code } } }""";

    private Submissions() {}

    /** What a program printed. */
    public static String sample(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/transcript", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The payload that a stranger is answered. */
    public static JsonObject submit(JsonObject input) {
        return payload(GraphQl.respond(SUBMIT, Map.of("input", input)));
    }

    static JsonObject submit(String token, JsonObject input) {
        return payload(GraphQl.respond(token, SUBMIT, Map.of("input", input)));
    }

    private static JsonObject payload(JsonObject response) {
        assertThat(response.getJsonArray("errors")).as(response.encode()).isNull();
        return response.getJsonObject("data").getJsonObject("benchmarkSubmit");
    }

    /** Id of a submission that must be kept. */
    public static String kept(JsonObject input) {
        JsonObject payload = submit(input);
        assertThat(payload.getJsonArray("userErrors")).as(payload.encode()).isEmpty();
        return payload.getJsonObject("submission").getString("id");
    }

    static JsonObject accept(String id) {
        return Mutations.payload(
                "benchmarkSubmissionAccept",
                ("mutation { benchmarkSubmissionAccept(id: \"%s\") { submission { state runs { accepted } } "
                                + "benchmarks { id model quant depthTokens tokPerSec source } "
                                + "userErrors { field message code } } }")
                        .formatted(id),
                Map.of());
    }

    public static JsonObject refuse(String id, String reason) {
        return Mutations.payload(
                "benchmarkSubmissionRefuse",
                "mutation($id: ID!, $reason: String!) { benchmarkSubmissionRefuse(id: $id, reason: $reason) { "
                        + "submission { state reason } userErrors { field message code } } }",
                Map.of("id", id, "reason", reason));
    }

    /** Refuses all that wait. */
    static void refuseAll() {
        Mutations.payload(
                        "benchmarkSubmissions",
                        "{ benchmarkSubmissions(state: PENDING, first: 100) { nodes { id } } }",
                        Map.of())
                .getJsonArray("nodes")
                .forEach(one -> refuse(((JsonObject) one).getString("id"), "a test"));
    }

    /** State and reason, as who submitted it sees them. */
    static JsonObject seen(String id) {
        return GraphQl.data("{ benchmarkSubmission(id: \"%s\") { state reason runs { accepted } } }".formatted(id))
                .getJsonObject("benchmarkSubmission");
    }

    /** Undoes the last decision with all that came of it. */
    public static void undo() {
        String change = Mutations.payload(
                        "changes",
                        "{ changes(filter: {table: \"benchmark_submission\"}, first: 1) { nodes { id } } }",
                        Map.of())
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
        assertThat(Mutations.payload(
                                "revert",
                                ("mutation { revert(change: \"%s\", wholeTransaction: true) { reverted { key } "
                                                + "userErrors { message } } }")
                                        .formatted(change),
                                Map.of())
                        .getJsonArray("userErrors"))
                .isEmpty();
    }
}
