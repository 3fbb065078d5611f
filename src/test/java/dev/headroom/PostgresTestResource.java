package dev.headroom;

import dev.headroom.database.TestServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * The PostgreSQL of all {@link ApplicationTest}s: one server for the whole test run, chosen by the system property
 * {@code test.database} ({@code auto}, {@code container} or {@code embedded}), which ends with the JVM.
 */
// Here it holds for every test class. On the annotation of the tests it would restart Quarkus for each of them.
@QuarkusTestResource(PostgresTestResource.class)
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var server = TestServer.ofThisRun();
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(),
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public void stop() {
        // Other tests of the run still use it.
    }
}
