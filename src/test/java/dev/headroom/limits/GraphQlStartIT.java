package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.database.EmbeddedClient;
import dev.headroom.database.HeadroomProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many requests are the first ones after a start of the packaged application, all are answered rightly. */
@Tag("long")
class GraphQlStartIT {
    private static final int STARTS = 10;
    private static final int REQUESTS = 16;
    private static final String FIELDS = "{ totalCount nodes { memoryGb } }";
    private static final String WITH_VARIABLES =
            "query($count: Int!, $gb: Float!) { gpus(first: $count, filter: {memoryGb: {gte: $gb}}) " + FIELDS + " }";
    private static final String WITH_LITERALS = "{ gpus(first: %d, filter: {memoryGb: {gte: %s}}) " + FIELDS + " }";

    @TempDir
    Path dataFolder;

    @Test
    void firstRequestsAtTheSameTimeAreAllAnswered() throws Exception {
        try (var one = HeadroomProcess.on(dataFolder).start().awaitReady()) {
            var expected = answersOneByOne(one);
            assertThat(expected).doesNotHaveDuplicates().allMatch(answer -> answer.startsWith("{\"data\":{\"gpus\":{"));
            var server = EmbeddedClient.of(dataFolder);
            for (int start = 1; start <= STARTS; start++) {
                try (var next =
                        HeadroomProcess.on(dataFolder).besides(server).start().awaitReady()) {
                    assertThat(answersAtOnce(next))
                            .as("answers after start %d", start)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static List<String> answersOneByOne(HeadroomProcess headroom) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            answers.add(headroom.ask(WITH_LITERALS.formatted(count(request), gb(request))));
        }
        return answers;
    }

    private static List<String> answersAtOnce(HeadroomProcess headroom) {
        var answers = IntStream.range(0, REQUESTS)
                .mapToObj(request ->
                        headroom.askAside(WITH_VARIABLES, Map.of("count", count(request), "gb", gb(request))))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static int count(int request) {
        return 1 + request;
    }

    private static double gb(int request) {
        return 7.5 + request;
    }
}
