package dev.headroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.error.ApiErrorCode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What must hold of every answer, whatever was asked. */
final class Verdict {
    private static final int FIRST_FAULT = 500;
    private static final Pattern LEAK = Pattern.compile(
            "(java|jakarta|graphql|smallrye|headroom|hibernate|postgresql)\\.[a-z]|Exception|\\.java:|(?i:select .* "
                    + "from )");

    private Verdict() {}

    /** Checks an answer, and tells the codes of its errors. */
    static Set<String> codes(FuzzRequest request, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("status").isLessThan(FIRST_FAULT);
        if (request.method().equals("OPTIONS")) {
            return Set.of();
        }
        var response = new JsonObject(answer.body());
        JsonArray errors = response.getJsonArray("errors", new JsonArray());
        assertThat(response.containsKey("data") || !errors.isEmpty())
                .as("data or errors")
                .isTrue();
        Set<String> codes = new TreeSet<>();
        for (Object error : errors) {
            JsonObject told = (JsonObject) error;
            codes.add(ApiErrorCode.valueOf(told.getJsonObject("extensions").getString("code"))
                    .name());
            assertThat(told.getString("message")).as("message").isNotBlank().doesNotContainPattern(LEAK);
        }
        assertThat(codes).as("codes").doesNotContain(ApiErrorCode.INTERNAL.name(), ApiErrorCode.UNAVAILABLE.name());
        return codes;
    }
}
