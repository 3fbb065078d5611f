package dev.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilterTest {
    private static final List<Model> MODELS = PackagedModels.read();

    @Test
    void everyModelIsFoundByItsIdentifierAndStandsFirst() {
        assertThat(MODELS).hasSizeGreaterThan(400);
        for (Model model : MODELS) {
            assertThat(found(model.huggingFaceId()).get(0).huggingFaceId()).isEqualTo(model.huggingFaceId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen/Qwen3-8B",
                "qwen/qwen3-8b",
                " Qwen/Qwen3-8B ",
                "https://huggingface.co/Qwen/Qwen3-8B",
                "hf.co/Qwen/Qwen3-8B",
                "qwen3 8b"
            })
    void aModelIsFoundHoweverItsNameWasCopied(String text) {
        assertThat(found(text)).extracting(Model::slug).contains("qwen-qwen3-8b");
        assertThat(found(text.toUpperCase(Locale.ROOT))).hasSameSizeAs(found(text));
    }

    private static List<Model> found(String text) {
        var filter = new ModelFilter();
        filter.text = text;
        return MODELS.stream()
                .filter(model -> ModelFilter.passes(filter, model))
                .sorted(Comparator.comparing(filter.asksForIdentifier() ? Model::slug : Model::name))
                .toList();
    }
}
