package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that the README shows under its queries are the real ones. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReadmeTest {
    private static final Pattern QUERY_AND_ANSWER = Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);

    static List<String[]> queriesAndAnswers() throws IOException {
        return QUERY_AND_ANSWER.matcher(Files.readString(Path.of("README.md"))).results()
                .map((MatchResult match) -> new String[] {match.group(1), match.group(2)}).toList();
    }

    @Test
    void thereAreFiveQueries() throws IOException {
        assertThat(queriesAndAnswers()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("queriesAndAnswers")
    void answerIsTheRealOne(String query, String answer) {
        assertThat(GraphQl.respond(query, Map.of())).as(query).isEqualTo(new JsonObject(answer));
    }
}
