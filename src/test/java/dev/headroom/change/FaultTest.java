package dev.headroom.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OtherSettingsProfile;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.graphql.execution.datafetcher.AbstractDataFetcher;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A fault of a resolver: the log tells it once, the client only under which identifier, and nothing of it stays in
 * memory.
 */
@ApplicationTest
@TestProfile(OtherSettingsProfile.class)
class FaultTest {
    private static final String SECRET = "relation \"secret\" does not exist";
    private static final int REQUESTS = 54;

    @Inject
    GraphQLSchema schema;

    private final Logger logger = Logger.getLogger("dev.headroom.error.Faults");
    private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aRuntimeExceptionIsHiddenFromTheClient() {
        assertHidden(new IllegalStateException(SECRET));
    }

    @Test
    void aCheckedExceptionIsHiddenFromTheClient() {
        assertHidden(new IOException(SECRET));
    }

    private void assertHidden(Exception fault) {
        fail(fault);
        JsonObject answer = ask("{ changes { nodes { id } } catalog { gpus } }");
        assertThat(answer.encode()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(answer.getJsonObject("data").getJsonObject("catalog"))
                .as("the other field")
                .isNotNull();
        JsonObject error = answer.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getJsonArray("path")).isEqualTo(new JsonArray().add("changes"));
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("INTERNAL");
        String correlationId = error.getJsonObject("extensions").getString("correlationId");
        assertThat(records).hasSize(1).allSatisfy(logged -> {
            assertThat(logged.getThrown()).isSameAs(fault);
            assertThat(String.valueOf(logged.getMessage())
                            + List.of(logged.getParameters() == null ? new Object[0] : logged.getParameters()))
                    .contains(correlationId);
        });
    }

    @Test
    void failingFieldsLeaveNothingInMemory() throws ReflectiveOperationException {
        fail(new IllegalStateException(SECRET));
        String query = "{ "
                + IntStream.range(0, OtherSettingsProfile.ROOT_FIELDS)
                        .mapToObj(n -> "f" + n + ": changes { nodes { id } }")
                        .collect(Collectors.joining(" "))
                + " }";
        for (int request = 0; request < REQUESTS; request++) {
            assertThat(ask(query).getJsonArray("errors")).hasSize(OtherSettingsProfile.ROOT_FIELDS);
        }
        assertThat(queueOfChanges())
                .as("the queue that SmallRye GraphQL leaks in")
                .isEmpty();
        assertThat(records).as("one record for each answer").hasSize(REQUESTS);
    }

    private Queue<?> queueOfChanges() throws ReflectiveOperationException {
        var fetcher = schema.getCodeRegistry()
                .getDataFetcher(
                        FieldCoordinates.coordinates("Query", "changes"),
                        schema.getQueryType().getFieldDefinition("changes"));
        Field queue = AbstractDataFetcher.class.getDeclaredField("measurementIds");
        queue.setAccessible(true);
        return (Queue<?>) queue.get(fetcher);
    }

    private static JsonObject ask(String query) {
        return GraphQl.respond(Mutations.ADMIN_TOKEN, query, Map.of());
    }

    private static void fail(Exception fault) {
        QuarkusMock.installMockForType(
                new ChangeRepository(null) {
                    @Override
                    public List<Change> latest(ChangeFilter filter, Long below, int limit) {
                        throw FaultTest.<RuntimeException>unchecked(fault);
                    }
                },
                ChangeRepository.class);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E unchecked(Exception exception) throws E {
        throw (E) exception;
    }
}
