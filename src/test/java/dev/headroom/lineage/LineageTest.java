package dev.headroom.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.Sample;
import dev.headroom.facts.DerivedFiles;
import dev.headroom.model.Model;
import dev.headroom.model.Model.ModelCategory;
import dev.headroom.model.PackagedModels;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {
    private static final List<Model> MODELS = PackagedModels.read();
    private static final Lineage LINEAGE = Lineage.of(MODELS);

    @ParameterizedTest
    @CsvSource({
        "Qwen/Qwen3-Coder-30B-A3B-Instruct, qwen coder, 3, false",
        "Qwen/Qwen3-4B-Instruct-2507, qwen, 3, true",
        "Qwen/Qwen2.5-7B-Instruct-1M, qwen 1m, 2.5, false",
        "meta-llama/Meta-Llama-3-8B-Instruct, llama, 3, false",
        "mistralai/Mistral-7B-Instruct-v0.3, mistral, 0.3, false",
        "mistralai/Mixtral-8x7B-Instruct-v0.1, mixtral, 0.1, false",
        "internlm/internlm2_5-1_8b-chat, internlm, 2.5, false",
        "google/gemma-4-E2B-it, gemma e2b, 4, false",
        "zai-org/GLM-4.6V, glm v, 4.6, false",
        "openai/gpt-oss-120b, gpt oss, 0, false",
    })
    void aNameTellsLineAndVersionBesideTheSize(String id, String line, double version, boolean dated) {
        assertThat(ModelName.of(id)).isEqualTo(new ModelName(List.of(line.split(" ")), version, dated));
    }

    @ParameterizedTest
    @CsvSource({
        "meta-llama/Meta-Llama-3-8B-Instruct, meta-llama/Llama-3.1-8B-Instruct",
        "Qwen/Qwen2.5-7B-Instruct, Qwen/Qwen3-8B",
        "Qwen/Qwen3-4B, Qwen/Qwen3-4B-Instruct-2507",
        "Qwen/Qwen3-32B, Qwen/Qwen3.5-27B",
        "Qwen/Qwen3-30B-A3B-Instruct-2507, Qwen/Qwen3.5-35B-A3B",
        "google/gemma-3-27b-it, google/gemma-4-31B-it",
        "deepseek-ai/DeepSeek-R1, deepseek-ai/DeepSeek-R1-0528",
        "mistralai/Mistral-Small-3.1-24B-Instruct-2503, mistralai/Mistral-Small-3.2-24B-Instruct-2506",
        "CohereLabs/c4ai-command-r-v01, CohereLabs/c4ai-command-r-08-2024",
        "Qwen/QwQ-32B, Qwen/Qwen3-32B",
    })
    void theNextOfItsLineAndSizeSupersedesAModel(String earlier, String later) {
        assertThat(LINEAGE.supersededBy(model(earlier)))
                .map(Model::huggingFaceId)
                .contains(later);
        assertThat(LINEAGE.supersedes(model(later))).contains(model(earlier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openai/gpt-oss-20b",
                "CohereLabs/c4ai-command-r-08-2024",
                "Qwen/Qwen3-Coder-30B-A3B-Instruct",
                "meta-llama/Llama-2-13b-chat-hf",
                "google/gemma-2-9b-it",
                "Qwen/Qwen2.5-Math-7B-Instruct"
            })
    void withoutALaterOneOfItsSizeNothingSupersedesAModel(String id) {
        assertThat(LINEAGE.supersededBy(model(id))).isEmpty();
    }

    @Test
    void nothingComesAfterItself() {
        assertThat(MODELS).allSatisfy(model -> assertThat(LINEAGE.later(model)).doesNotContain(model));
    }

    @Test
    void everyExceptionHasItsSourceAndNamesModelsOfTheCatalog() {
        List<String> known = MODELS.stream().map(Model::huggingFaceId).toList();
        assertThat(DerivedFiles.rows("successions.csv")).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.text("source")).startsWith("https://");
            assertThat(known).contains(row.text("hf_id"));
            assertThat(row.optionalText("superseded_by"))
                    .isIn(Stream.concat(known.stream(), Stream.of((String) null))
                            .toList());
        });
        assertThat(DerivedFiles.rows("base_models.csv")).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row.text("source")).startsWith("https://");
            assertThat(known).contains(row.text("hf_id"), row.text("base_model"));
        });
    }

    @Test
    void aModelIsMadeOfTheOneThatATableOrItsRowNames() {
        assertThat(LINEAGE.base(model("openai/gpt-oss-safeguard-20b"))).contains(model("openai/gpt-oss-20b"));
        Model base = sample("a/Base-8B", "2026").make();
        Model tune = sample("b/Tune-8B", "2026")
                .with("notes", "x | arch fields from base a/Base-8B of this catalog | y")
                .make();
        assertThat(Lineage.of(List.of(base, tune)).base(tune)).contains(base);
        assertThat(Lineage.of(List.of(tune)).base(tune)).isEmpty();
    }

    @Test
    void aRankingHasTheLatestOfThoseThatItHas() {
        Model first = sample("a/Thing-1-8B", "2024").make();
        Model second = sample("a/Thing-2-8B", "2025").make();
        Model third = sample("a/Thing-3-8B", "2026").make();
        Model other = sample("b/Other-8B", "2020").make();
        Lineage lineage = Lineage.of(List.of(first, second, third, other));
        assertThat(latest(lineage, first, second, third, other)).containsExactly(third, other);
        assertThat(latest(lineage, first, third)).containsExactly(third);
        assertThat(latest(lineage, first, other)).containsExactly(first, other);
    }

    private static Stream<Model> latest(Lineage lineage, Model... models) {
        return lineage.latest(Arrays.asList(models), Function.identity());
    }

    private static Sample<Model> sample(String id, String released) {
        return Sample.of(Model.class)
                .with("huggingFaceId", id)
                .with("slug", id)
                .with("publisher", id.substring(0, 1))
                .with("category", ModelCategory.CHAT)
                .with("parametersB", 8.0)
                .with("releaseDate", released);
    }

    private static Model model(String id) {
        return MODELS.stream()
                .filter(model -> model.huggingFaceId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
