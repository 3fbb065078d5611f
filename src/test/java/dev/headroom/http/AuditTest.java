package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headroom.ApplicationTest;
import dev.headroom.programs.NodeScript;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The audit of the GraphQL over HTTP specification by the npm package graphql-http, of the version in
 * {@code src/test/audit}.
 */
@ApplicationTest
class AuditTest {
    private static final int AUDITS = 61;

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void theAuditOfGraphQlOverHttpFindsNothing() throws IOException {
        assumeTrue(NodeScript.isPossible(), "the audit needs Node.js and npm");
        String printed = NodeScript.install("audit").output("audit.js", endpoint.toString());
        List<JsonObject> results =
                new JsonArray(printed).stream().map(JsonObject.class::cast).toList();
        System.out.printf(
                "GraphQL over HTTP audit: %s of %d%n",
                results.stream()
                        .collect(Collectors.groupingBy(
                                result -> result.getString("status"), TreeMap::new, Collectors.counting())),
                results.size());
        assertThat(results)
                .hasSize(AUDITS)
                .allSatisfy(result -> assertThat(result.getString("status"))
                        .as(result.encodePrettily())
                        .isEqualTo("ok"));
    }
}
