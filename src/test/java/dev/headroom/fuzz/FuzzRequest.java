package dev.headroom.fuzz;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request as HTTP has it.
 *
 * @param accept empty for none
 */
record FuzzRequest(String method, String path, String contentType, String accept, String body) {
    private static final int LONGEST_PATH = 4000;
    private static final List<String> ACCEPTED = List.of(
            "",
            "application/json",
            "application/graphql-response+json",
            "*/*",
            "application/graphql-response+json, application/json;q=0.9");
    private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "OPTIONS", "GET", "POST");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/graphql",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-16",
            "application/json; charset=",
            "multipart/form-data; boundary=x",
            "application/jsonp",
            ";;;");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "[{\"query\":\"{__typename}\"}]",
            "{\"query\":1}",
            "\"query\"",
            "query={__typename}",
            "{\"query\":\"{__typename}\",\"variables\":[]}",
            "{\"query\":\"{__typename}\",\"operationName\":{}}",
            "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}}",
            "{\"a\":".repeat(2000),
            "{\"query\":\"query($v: GpuFilter) { gpus(filter: $v) { totalCount } }\",\"variables\":{\"v\":"
                    + "[".repeat(5000) + "]".repeat(5000) + "}}");

    static FuzzRequest of(Operation operation, Chance chance) {
        String body = new JsonObject()
                .put("query", operation.document())
                .put("variables", operation.variables())
                .encode();
        String accept = chance.of(ACCEPTED);
        int kind = chance.below(100);
        if (kind < 8) {
            String path = "/graphql?query=" + encoded(operation.document()) + "&variables="
                    + encoded(operation.variables().encode());
            if (path.length() < LONGEST_PATH) {
                return new FuzzRequest("GET", path, "", accept, "");
            }
        }
        if (kind < 12) {
            return new FuzzRequest(
                    "POST",
                    "/graphql",
                    "application/json",
                    accept,
                    chance.in100(30) ? chance.of(BODIES) : new Damage(chance).of(body));
        }
        if (kind < 14) {
            return new FuzzRequest(chance.of(METHODS), "/graphql", chance.of(TYPES), accept, body);
        }
        return new FuzzRequest("POST", "/graphql", "application/json", accept, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
