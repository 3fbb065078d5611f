package dev.headroom.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.docs.Document.Example;
import dev.headroom.edit.Mutations;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that the documents show under their queries are the real ones. */
@ApplicationTest
class ExamplesTest {
    private static final String FOR_ADMINS = "admin.md";
    private static final Set<String> FOR_EDITORS = Set.of("import-and-export.md", "inspect.md");

    private static final String SHOWN_CHANGE = "Q2hhbmdlOjE";
    private static final Pattern CHANGE = Pattern.compile("Q2hhbmdlO[A-Za-z0-9_-]+");

    static Stream<Example> forAnybody() {
        return Document.all().stream()
                .flatMap(document -> document.examples().stream())
                .filter(example -> !example.document().equals(FOR_ADMINS) && !FOR_EDITORS.contains(example.document()));
    }

    static Stream<Example> forEditors() {
        return FOR_EDITORS.stream().sorted().flatMap(document -> Document.of(document).examples().stream());
    }

    @Test
    void theReadmeHasThreeQueriesAndTheirDocumentSeven() {
        assertThat(Document.readme().examples()).hasSize(3);
        assertThat(Document.of("queries.md").examples()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("forAnybody")
    void anAnswerInTheDocumentsIsTheRealOne(Example example) {
        assertThat(shown(GraphQl.respond(example.query(), Map.of()))).isEqualTo(new JsonObject(example.answer()));
    }

    @ParameterizedTest
    @MethodSource("forEditors")
    void anAnswerToAnEditorIsTheRealOne(Example example) {
        assertThat(shown(GraphQl.respond(Mutations.ADMIN_TOKEN, example.query(), Map.of())))
                .isEqualTo(new JsonObject(example.answer()));
    }

    /** Change identifiers differ from database to database: the one in the log's answer takes the place of ours. */
    @Test
    void answersToAnAdminAreTheRealOnes() {
        List<Example> examples = Document.of(FOR_ADMINS).examples();
        assertThat(examples).isNotEmpty();
        String id = SHOWN_CHANGE;
        for (Example example : examples) {
            String query = example.query().replace(SHOWN_CHANGE, id);
            JsonObject answer = shown(GraphQl.respond(Mutations.ADMIN_TOKEN, query, Map.of()));
            id = CHANGE.matcher(answer.encode())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElse(id);
            assertThat(answer)
                    .as(query)
                    .isEqualTo(new JsonObject(example.answer().replace(SHOWN_CHANGE, id)));
        }
        Mutations.payload(
                "acceleratorClassDelete",
                "mutation { acceleratorClassDelete(slug: \"acme\") { acceleratorClass { slug } userErrors { code } } }",
                Map.of());
    }

    /** What each answer costs is told once, in the document on limits. */
    private static JsonObject shown(JsonObject answer) {
        answer.remove("extensions");
        return answer;
    }
}
