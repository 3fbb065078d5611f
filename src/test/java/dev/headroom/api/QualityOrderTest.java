package dev.headroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models are ordered, filtered and ranked by how good they are for a use, and each place says why. */
@ApplicationTest
class QualityOrderTest {
    private static final String CARD = "nvidia-geforce-rtx-4090";

    @ParameterizedTest
    @CsvSource({
        "QUALITY,              GENERAL",
        "QUALITY_CODING,       CODING",
        "QUALITY_MATHS,        MATHS",
        "QUALITY_LONG_CONTEXT, LONG_CONTEXT",
        "QUALITY_VISION,       VISION"
    })
    void theBestThatRunsComesFirstAndTheUnknownLastEachWithItsReason(String order, String use) {
        List<JsonObject> rows = rows(order, use, "DESC");
        assertThat(rows).hasSizeGreaterThan(90).allSatisfy(row -> {
            boolean known = index(row) != null;
            assertThat(row.getString("reason")).contains(known ? "Better than" : "is unknown, because");
            assertThat(row.getJsonObject("model").getString("whyQualityUnknown") == null)
                    .isEqualTo(known);
        });
        assertThat(rows).extracting(QualityOrderTest::isPlaced).isSortedAccordingTo(Comparator.reverseOrder());
        List<Double> known = known(rows);
        assertThat(known).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(known.isEmpty()).isEqualTo(use.equals("LONG_CONTEXT"));
    }

    @Test
    void theUnknownStandBehindTheWorstInTheOtherDirectionToo() {
        List<JsonObject> rows = rows("QUALITY", "GENERAL", "ASC");
        assertThat(rows).extracting(QualityOrderTest::isPlaced).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(known(rows)).isNotEmpty().isSorted();
    }

    @Test
    void aModelOfUnknownQualityStandsWhereTheOneDoesThatItSucceeds() {
        assertThat(rows("QUALITY", "GENERAL", "DESC"))
                .filteredOn(row -> index(row) == null && isPlaced(row))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getString("reason"))
                        .containsPattern("It stands for .*, which it succeeds: Better"));
    }

    @Test
    void noSupersededAndNoModerationModelIsAmongTheFirstTenOfACard() {
        assertThat(rows("QUALITY", "GENERAL", "DESC").subList(0, 10)).allSatisfy(row -> {
            JsonObject model = row.getJsonObject("model");
            assertThat(model.getJsonObject("supersededBy")).as(model.encode()).isNull();
            assertThat(list(model, "tags"))
                    .extracting(tag -> tag.getString("tag"))
                    .doesNotContain("MODERATION");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL", "CODING", "MATHS", "VISION"})
    void aFilterByQualityLetsTheKnownPassAlone(String use) {
        List<Double> all = indexes(use, "{gte: 0}");
        List<Double> better = indexes(use, "{gte: 50}");
        assertThat(all).isNotEmpty().doesNotContainNull();
        assertThat(better).isNotEmpty().allMatch(index -> index >= 50).hasSizeLessThan(all.size());
    }

    @Test
    void theFastestAndTheLongestAreOfTheBetterHalf() {
        String query = """
                { gpu(slug: "%s") { rankings(contextLength: 8192, first: 70) { goal ranked unknown
                    models { place reason compatibility {
                        estimatedTokPerSec maxContext model { slug quality { index } } } } } } }""";
        JsonObject card = GraphQl.data(query.formatted(CARD)).getJsonObject("gpu");
        List<JsonObject> rankings = list(card, "rankings");
        assertThat(rankings)
                .extracting(one -> one.getString("goal"))
                .containsExactly("BEST", "FASTEST", "LONGEST_CONTEXT");
        List<JsonObject> best = list(rankings.get(0), "models");
        assertThat(best).hasSize(rankings.get(0).getInteger("ranked"));
        List<String> better = best.subList(0, (best.size() + 1) / 2).stream()
                .map(QualityOrderTest::slug)
                .toList();
        for (JsonObject ranking : rankings.subList(1, 3)) {
            assertThat(list(ranking, "models")).hasSizeGreaterThan(5).allSatisfy(model -> {
                assertThat(better).contains(slug(model));
                assertThat(model.getString("reason")).contains("Better than");
            });
        }
        assertThat(list(rankings.get(1), "models"))
                .extracting(model -> model.getJsonObject("compatibility").getInteger("estimatedTokPerSec"))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(list(rankings.get(2), "models"))
                .extracting(model -> model.getJsonObject("compatibility").getInteger("maxContext"))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<JsonObject> rows(String order, String use, String direction) {
        String query = """
                { gpu(slug: "%s") { runnableModels(contextLength: 8192, first: 100,
                    orderBy: [{field: %s, direction: %s}]) { nodes { reason(use: USE) model {
                        slug supersededBy { slug } tags { tag }
                        whyQualityUnknown(use: USE) quality(use: USE) { index } } } } } }""";
        JsonObject card = GraphQl.data(query.formatted(CARD, order, direction).replace("USE", use))
                .getJsonObject("gpu");
        return list(card.getJsonObject("runnableModels"), "nodes");
    }

    private static List<Double> indexes(String use, String index) {
        String query = """
                { models(first: 100, filter: {quality: {use: %s, index: %s}}) { nodes {
                    quality(use: %s) { index } } } }""";
        JsonObject models = GraphQl.data(query.formatted(use, index, use)).getJsonObject("models");
        return list(models, "nodes").stream()
                .map(model -> model.getJsonObject("quality").getDouble("index"))
                .toList();
    }

    private static String slug(JsonObject ranked) {
        return ranked.getJsonObject("compatibility").getJsonObject("model").getString("slug");
    }

    private static List<Double> known(List<JsonObject> rows) {
        return rows.stream()
                .map(QualityOrderTest::index)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether it stands by an index, its own or that of an earlier model. */
    private static boolean isPlaced(JsonObject row) {
        return row.getString("reason").contains("Better than");
    }

    private static Double index(JsonObject row) {
        JsonObject quality = row.getJsonObject("model").getJsonObject("quality");
        return quality == null ? null : quality.getDouble("index");
    }

    private static List<JsonObject> list(JsonObject owner, String name) {
        List<JsonObject> rows = new ArrayList<>();
        owner.getJsonArray(name).forEach(row -> rows.add((JsonObject) row));
        return rows;
    }
}
