package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A GPU that was just added has the same figures with every model as a packaged one of the same facts. */
@ApplicationTest
@Tag("database")
class NewGpuFiguresTest {
    private static final String PACKAGED = "nvidia-geforce-rtx-4090";
    private static final String ADDED = "twin-of-a-4090";
    private static final String FACTS = "vendor architecture segment memoryGb bandwidthGbPerSec";
    /** Four aliases each, of the 50 that an operation may have. */
    private static final int MODELS_PER_QUERY = 12;

    private static final int CONTEXT_TOKENS = 16_384;

    @BeforeEach
    void add() {
        JsonObject facts = GraphQl.data("{ gpu(slug: \"%s\") { %s } }".formatted(PACKAGED, FACTS))
                .getJsonObject("gpu");
        Mutations.create("gpu", "slug", facts.put("name", "Twin of a 4090").put("source", "test"));
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", ADDED, false);
    }

    @Test
    void figuresOfANewGpuAreThoseOfAnEqualOneForEveryModel() {
        List<String> models = models();
        assertThat(models).hasSize(561).doesNotHaveDuplicates();
        List<Object> figures = new ArrayList<>();
        for (int start = 0; start < models.size(); start += MODELS_PER_QUERY) {
            String asked = asked(models.subList(start, Math.min(start + MODELS_PER_QUERY, models.size())));
            JsonObject answer = GraphQl.data("{ packaged: gpu(slug: \"%s\") { %s } added: gpu(slug: \"%s\") { %s } }"
                    .formatted(PACKAGED, asked, ADDED, asked));
            assertThat(answer.getJsonObject("added")).isEqualTo(answer.getJsonObject("packaged"));
            answer.getJsonObject("added").forEach(figure -> figures.add(figure.getValue()));
        }
        assertThat(figures).hasSize(2 * models.size()).contains(true, false);
        assertThat(figures.stream().filter(Integer.class::isInstance).distinct())
                .as("different speeds")
                .hasSizeGreaterThan(50);
        assertThat(figures.stream().filter(Objects::isNull))
                .as("speeds of models that are too large")
                .hasSizeLessThan(models.size());
    }

    private static List<String> models() {
        List<String> slugs = new ArrayList<>();
        String after = "";
        JsonObject page;
        do {
            page = GraphQl.data("{ models(first: 100%s) { nodes { slug } pageInfo { hasNextPage endCursor } } }"
                            .formatted(after))
                    .getJsonObject("models");
            page.getJsonArray("nodes").forEach(model -> slugs.add(((JsonObject) model).getString("slug")));
            after = ", after: \"" + page.getJsonObject("pageInfo").getString("endCursor") + "\"";
        } while (page.getJsonObject("pageInfo").getBoolean("hasNextPage"));
        return slugs;
    }

    private static String asked(List<String> models) {
        return IntStream.range(0, models.size())
                .mapToObj(n -> """
                speed%1$d: estimatedTokPerSec(model: "%2$s", quant: "Q4_K_M", method: SIMPLE)
                fits%1$d: fitsWithContext(model: "%2$s", quant: "Q4_K_M", contextLength: %3$d)
                """.formatted(n, models.get(n), CONTEXT_TOKENS))
                .collect(Collectors.joining());
    }
}
