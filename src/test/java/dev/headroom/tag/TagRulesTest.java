package dev.headroom.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRulesTest {
    private static final List<Model> MODELS = PackagedModels.read();

    @ParameterizedTest
    @CsvSource({
        "Qwen/Qwen3-8B, CHAT, false, CHAT",
        "google/gemma-3-27b-it, CHAT, true, CHAT VISION",
        "openai/gpt-oss-safeguard-20b, REASONING, false, REASONING MODERATION",
        "Qwen/Qwen3Guard-Gen-8B, CHAT, false, MODERATION",
        "BAAI/bge-reranker-v2-m3, EMBEDDING, false, RERANKING",
        "Qwen/Qwen3-Embedding-8B, EMBEDDING, false, EMBEDDING",
        "Qwen/Qwen2.5-Coder-32B, BASE, false, CODE BASE",
        "Qwen/Qwen2.5-Math-7B-Instruct, CHAT, false, MATHS",
        "zai-org/GLM-OCR, VISION, true, VISION OCR",
        "google/translategemma-4b-it, CHAT, true, VISION TRANSLATION",
        "tencent/Hunyuan-MT-7B, CHAT, false, TRANSLATION",
        "LiquidAI/LFM2-1.2B-Extract, CHAT, false, TASK",
        "deepseek-ai/DeepSeek-R1, REASONING, false, CHAT REASONING",
        "inflatebot/MN-12B-Mag-Mell-R1, CHAT, false, CHAT",
        "Qwen/Qwen3-VL-8B-Thinking, VISION, true, CHAT REASONING VISION",
        "state-spaces/mamba-2.8b-hf, BASE, false, BASE",
    })
    void nameCategoryAndModalitiesGiveTheTags(String id, Tag category, boolean multimodal, String tags) {
        assertThat(TagRules.of(new TagFacts(id, category, multimodal, false, 8, 8.0)))
                .extracting(Tagging::tag)
                .containsExactlyElementsOf(
                        Arrays.stream(tags.split(" ")).map(Tag::valueOf).toList());
    }

    @Test
    void aMixtureSaysWhatATokenPasses() {
        assertThat(TagRules.of(new TagFacts("Qwen/Qwen3-30B-A3B", Tag.CHAT, false, true, 30.532, 3.353)))
                .contains(new Tagging(Tag.MIXTURE, "Each token passes 3.35 of 30.53 billion parameters."));
        assertThat(TagRules.of(new TagFacts("a/b", Tag.CHAT, false, true, 30.532, null)))
                .contains(new Tagging(Tag.MIXTURE, "Each token passes some of its experts."));
    }

    @Test
    void everyPackagedModelHasATagAndEveryTagItsReason() {
        assertThat(MODELS)
                .hasSizeGreaterThan(400)
                .allSatisfy(model -> assertThat(model.getTags())
                        .isNotEmpty()
                        .allMatch(tagging -> tagging.reason().endsWith("."))
                        .extracting(Tagging::tag)
                        .doesNotHaveDuplicates());
    }

    @Test
    void noModelForModerationIsForGeneralUse() {
        var guards = new TagFilter();
        guards.all = List.of(Tag.MODERATION);
        var general = new TagFilter();
        general.in = List.of(Tag.CHAT, Tag.CODE);
        assertThat(MODELS)
                .filteredOn(model -> TagFilter.passes(guards, model.getTags()))
                .hasSizeGreaterThan(1)
                .noneMatch(model -> TagFilter.passes(general, model.getTags()));
    }

    @Test
    void aFilterAsksForAllOneOfAndNoneOf() {
        List<Tagging> tags = List.of(new Tagging(Tag.CHAT, ""), new Tagging(Tag.VISION, ""));
        var filter = TagFilter.of(Tag.CHAT);
        assertThat(TagFilter.passes(filter, tags)).isTrue();
        filter.noneOf = List.of(Tag.VISION);
        assertThat(TagFilter.passes(filter, tags)).isFalse();
        filter.noneOf = null;
        filter.in = List.of(Tag.CODE, Tag.VISION);
        assertThat(TagFilter.passes(filter, tags)).isTrue();
        filter.all = List.of(Tag.CHAT, Tag.CODE);
        assertThat(TagFilter.passes(filter, tags)).isFalse();
        assertThat(TagFilter.passes(null, tags)).isTrue();
    }
}
