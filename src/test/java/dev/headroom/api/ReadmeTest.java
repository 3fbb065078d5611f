package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import dev.headroom.edit.Mutations;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that the README shows under its queries are the real ones. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReadmeTest {
    private static final Pattern QUERY_AND_ANSWER =
            Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);

    private static final String README_CHANGE = "Q2hhbmdlOjE";
    private static final Pattern CHANGE = Pattern.compile("Q2hhbmdlO[A-Za-z0-9_-]+");

    static List<String[]> queriesAndAnswers() throws IOException {
        return queriesAndAnswers("Five queries");
    }

    private static List<String[]> queriesAndAnswers(String heading) throws IOException {
        String section = Files.readString(Path.of("README.md"))
                .split("## " + heading + "\n")[1]
                .split("\n## ")[0];
        return QUERY_AND_ANSWER
                .matcher(section)
                .results()
                .map((MatchResult match) -> new String[] {match.group(1), match.group(2)})
                .toList();
    }

    @Test
    void thereAreFiveQueries() throws IOException {
        assertThat(queriesAndAnswers()).hasSize(5);
    }

    /** Change identifiers differ from database to database: the one of the log's answer stands for the README's. */
    @Test
    void answersToAnAdminAreTheRealOnes() throws IOException {
        String id = README_CHANGE;
        for (String[] queryAndAnswer : queriesAndAnswers("Run it as an admin")) {
            JsonObject answer = shown(
                    GraphQl.respond(Mutations.ADMIN_TOKEN, queryAndAnswer[0].replace(README_CHANGE, id), Map.of()));
            id = CHANGE.matcher(answer.encode())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElse(id);
            assertThat(answer)
                    .as(queryAndAnswer[0])
                    .isEqualTo(new JsonObject(queryAndAnswer[1].replace(README_CHANGE, id)));
        }
    }

    static List<String[]> editors() throws IOException {
        return Stream.concat(
                        queriesAndAnswers("Import and export").stream(),
                        queriesAndAnswers("Inspect a model file").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editors")
    void answerToAnEditorIsTheRealOne(String mutation, String answer) {
        assertThat(shown(GraphQl.respond(Mutations.ADMIN_TOKEN, mutation, Map.of())))
                .as(mutation)
                .isEqualTo(new JsonObject(answer));
    }

    static List<String[]> formulas() throws IOException {
        return queriesAndAnswers("How the numbers come about");
    }

    static List<String[]> limits() throws IOException {
        return queriesAndAnswers("Limits and errors");
    }

    @ParameterizedTest
    @MethodSource({"queriesAndAnswers", "formulas", "limits"})
    void answerIsTheRealOne(String query, String answer) {
        assertThat(shown(GraphQl.respond(query, Map.of()))).as(query).isEqualTo(new JsonObject(answer));
    }

    /** What each answer costs is told once, in the section on limits. */
    private static JsonObject shown(JsonObject answer) {
        answer.remove("extensions");
        return answer;
    }
}
