package dev.headroom.edit;

import dev.headroom.database.HeadroomProcess;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks the same question over and over until it is stopped, and keeps every answer that is not a right one. */
final class SteadyReader implements AutoCloseable {
    private static final String QUERY = """
            { model(slug: "liquidai-lfm2-8b-a1b") { quant(name: "Q4_K_M") { requiredVram gpus(first: 5) { nodes { fit \
            } } } } }""";

    private final HeadroomProcess headroom;
    private final AtomicInteger answers = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end;
    private volatile boolean stopped;

    SteadyReader(HeadroomProcess headroom) {
        this.headroom = headroom;
        end = CompletableFuture.runAsync(this::run, task -> new Thread(task, "steady-reader").start());
    }

    private void run() {
        while (!stopped) {
            try {
                HttpResponse<String> response = headroom.post(QUERY, null);
                if (!isRight(response)) {
                    failures.add(response.statusCode() + " " + response.body());
                }
                answers.incrementAndGet();
            } catch (IOException | InterruptedException failure) {
                failures.add(failure.toString());
            }
        }
    }

    private static boolean isRight(HttpResponse<String> response) {
        JsonObject body = new JsonObject(response.body());
        return response.statusCode() == 200
                && !body.containsKey("errors")
                && body.getJsonObject("data")
                                .getJsonObject("model")
                                .getJsonObject("quant")
                                .getDouble("requiredVram")
                        == 5.5;
    }

    int answers() {
        return answers.get();
    }

    List<String> failures() {
        return failures;
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
