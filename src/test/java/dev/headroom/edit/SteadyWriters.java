package dev.headroom.edit;

import dev.headroom.database.HeadroomProcess;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Add one GPU after the other until they are stopped, and remember what became of each. */
final class SteadyWriters implements AutoCloseable {
    static final String VENDOR = "Steady";
    private static final String CREATE = """
            mutation { gpuCreate(input: {name: "%s", vendor: "Steady", architecture: "None", segment: CONSUMER, \
            memoryGb: 8,
                bandwidthGbPerSec: 100, source: "test"}) { gpu { slug } userErrors { field message code } } }""";

    private final HeadroomProcess headroom;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();
    private final List<String> unclear = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end;
    private volatile boolean stopped;

    SteadyWriters(HeadroomProcess headroom, int writers) {
        this.headroom = headroom;
        end = CompletableFuture.allOf(
                IntStream.range(0, writers).mapToObj(this::start).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> start(int writer) {
        return CompletableFuture.runAsync(
                () -> run(writer), task -> new Thread(task, "steady-writer-" + writer).start());
    }

    private void run(int writer) {
        for (int write = 0; !stopped; write++) {
            String slug = "steady-%d-%d".formatted(writer, write);
            try {
                note(slug, headroom.post(CREATE.formatted(slug), Mutations.ADMIN_TOKEN));
            } catch (IOException | InterruptedException failure) {
                unclear.add(slug + ": " + failure);
            }
        }
    }

    private void note(String slug, HttpResponse<String> response) {
        var body = new JsonObject(response.body());
        if (!body.containsKey("errors") && acknowledgement(slug).equals(body.getJsonObject("data"))) {
            acknowledged.add(slug);
        } else if (response.statusCode() == 200 && isUnavailable(body)) {
            (body.encode().contains("nothing was changed") ? refused : uncertain).add(slug);
        } else {
            unclear.add(slug + ": " + response.statusCode() + " " + body);
        }
    }

    private static JsonObject acknowledgement(String slug) {
        return new JsonObject()
                .put(
                        "gpuCreate",
                        new JsonObject()
                                .put("gpu", new JsonObject().put("slug", slug))
                                .put("userErrors", new JsonArray()));
    }

    private static boolean isUnavailable(JsonObject body) {
        JsonArray errors = body.getJsonArray("errors", new JsonArray());
        return errors.size() == 1
                && "UNAVAILABLE"
                        .equals(errors.getJsonObject(0)
                                .getJsonObject("extensions", new JsonObject())
                                .getString("code"));
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int refused() {
        return refused.size();
    }

    /** Those that the database went away under at their commit. */
    Set<String> uncertainSlugs() {
        return uncertain;
    }

    Set<String> acknowledgedSlugs() {
        return acknowledged;
    }

    /** Answers that neither acknowledge a write nor say that it cannot be made now. */
    List<String> unclearAnswers() {
        return unclear;
    }

    void stop() {
        stopped = true;
        end.join();
    }

    @Override
    public void close() {
        stop();
    }
}
