package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema and the answers to the queries in {@code src/test/resources/golden} are what they were. {@code ./mvnw test
 * -Dtest=GoldenAnswersTest -Dgolden.update=true} writes them anew.
 */
@ApplicationTest
class GoldenAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<Path> queries() throws IOException {
        try (var files = Files.list(FOLDER.resolve("queries"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void anAnswerIsTheGoldenOne(Path query) throws IOException {
        String answer = GraphQl.respond(Files.readString(query), Map.of()).encodePrettily() + "\n";
        assertGolden(query.resolveSibling(query.getFileName().toString().replace(".graphql", ".json")), answer);
    }

    @Test
    void theSchemaIsTheGoldenOne() throws IOException {
        assertGolden(
                FOLDER.resolve("schema.graphql"),
                RestAssured.get("/graphql/schema.graphql").asString());
    }

    private static void assertGolden(Path golden, String answer) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }
}
