package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the facts of a model, over GraphQL. */
@ApplicationTest
class DerivedFactsTest {
    private static final String RANKING = """
            { gpu(slug: "nvidia-geforce-rtx-4090") { runnableModels(contextLength: 8192, %s first: 100) {
                totalCount nodes {
                  model { slug supersededBy { slug } tags { tag } } maxContext maxContextBasis } } } }
            """;

    @Test
    void aModelTellsWhatItsLicenseAllowsAndOnWhoseWord() {
        JsonObject model = GraphQl.data("""
                        { model(slug: "ibm-granite-granite-3.0-8b-instruct") {
                            license commercialUse licenseTerms { name why source } licenseInferredFrom } }
                        """).getJsonObject("model");
        assertThat(model.getString("commercialUse")).isEqualTo("YES");
        assertThat(model.getString("licenseInferredFrom")).isEqualTo("all tagged Granite 3 siblings");
        assertThat(model.getJsonObject("licenseTerms").getString("source")).contains("apache.org");
    }

    @Test
    void theFilterForCommercialUsePartsAllModels() {
        int parts = List.of("YES", "CONDITIONS", "NO", "UNKNOWN").stream()
                .mapToInt(use -> count("commercialUse: {eq: %s}".formatted(use)))
                .peek(models -> assertThat(models).isPositive())
                .sum();
        assertThat(parts).isEqualTo(count(""));
        assertThat(count("commercialUse: {in: [YES, NO]}"))
                .isEqualTo(count("commercialUse: {eq: YES}") + count("commercialUse: {eq: NO}"));
    }

    @Test
    void tagsAreAskedForTogetherAndAlone() {
        assertThat(count("tags: {all: [CHAT, VISION]}"))
                .isPositive()
                .isLessThan(count("tags: {all: [VISION]}"))
                .isLessThan(count("tags: {in: [CHAT, VISION]}"));
        assertThat(count("tags: {noneOf: [CHAT]}")).isEqualTo(count("") - count("tags: {all: [CHAT]}"));
    }

    @Test
    void aGeneralModelThatSeesIsFoundAsOneThatSees() {
        assertThat(GraphQl.data("""
                        { models(filter: {text: "google/gemma-3-27b-it", tags: {all: [VISION, CHAT]}}) {
                            nodes { slug category } } }
                        """).getJsonObject("models").getJsonArray("nodes"))
                .contains(new JsonObject().put("slug", "google-gemma-3-27b-it").put("category", "CHAT"));
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-qwen2.5-7b-instruct, qwen-qwen3-8b",
        "google-gemma-3-27b-it, google-gemma-4-31b-it",
    })
    void successorsAndPredecessorsNameEachOther(String earlier, String later) {
        JsonObject data = GraphQl.data("""
                { earlier: model(slug: "%s") { supersededBy { slug } }
                  later: model(slug: "%s") { supersedes { slug } } }
                """.formatted(earlier, later));
        assertThat(data.getJsonObject("earlier").getJsonObject("supersededBy").getString("slug"))
                .isEqualTo(later);
        assertThat(data.getJsonObject("later").getJsonArray("supersedes"))
                .contains(new JsonObject().put("slug", earlier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "formats: BEST,", "orderBy: [{field: DOWNLOADS, direction: DESC}],"})
    void aRankingNeverProposesAModelBesideItsSuccessorUnlessAsked(String arguments) {
        Set<String> all = new HashSet<>();
        for (JsonObject model : models(arguments)) {
            all.add(model.getString("slug"));
        }
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(models(arguments)).noneMatch(model -> isSuperseded(model, all));
        assertThat(models(arguments + "includeSuperseded: true,")).anyMatch(model -> isSuperseded(model, all));
    }

    @Test
    void forGeneralUseARankingHasNoModelForModeration() {
        assertThat(models("filter: {tags: {all: [CHAT]}}, orderBy: [{field: DOWNLOADS, direction: DESC}],"))
                .hasSizeGreaterThan(50)
                .noneMatch(model -> model.getJsonArray("tags").encode().contains("MODERATION"));
        assertThat(models("filter: {tags: {all: [MODERATION]}},")).isNotEmpty();
    }

    @Test
    void theLongestContextNamesTheLengthThatItEndsAt() {
        List<JsonObject> rows = rows("filter: {text: \"Qwen3-8B\"},");
        assertThat(rows).isNotEmpty();
        assertThat(GraphQl.data("""
                        { model(slug: "qwen-qwen3-8b") {
                            contextLength contextLengths { madeFor ceiling extended basis } } }
                        """).getJsonObject("model").getJsonObject("contextLengths"))
                .isEqualTo(new JsonObject()
                        .put("madeFor", 32_768)
                        .put("ceiling", 40_960)
                        .put("extended", 131_072)
                        .put("basis", "CEILING"));
        assertThat(rows(""))
                .anyMatch(row -> row.getString("maxContextBasis") == null && row.getInteger("maxContext") > 0);
        assertThat(rows("")).anyMatch(row -> "CEILING".equals(row.getString("maxContextBasis")));
    }

    private static boolean isSuperseded(JsonObject model, Set<String> others) {
        JsonObject later = model.getJsonObject("supersededBy");
        return later != null && others.contains(later.getString("slug"));
    }

    private static List<JsonObject> models(String arguments) {
        return rows(arguments).stream().map(row -> row.getJsonObject("model")).toList();
    }

    private static List<JsonObject> rows(String arguments) {
        return GraphQl.data(RANKING.formatted(arguments))
                .getJsonObject("gpu")
                .getJsonObject("runnableModels")
                .getJsonArray("nodes")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static int count(String condition) {
        return GraphQl.data("{ models(filter: {%s}) { totalCount } }".formatted(condition))
                .getJsonObject("models")
                .getInteger("totalCount");
    }
}
