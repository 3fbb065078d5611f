package dev.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilterTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final List<Model> MODELS = CATALOG.models().all();

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
        Found found = ModelFilter.found(filter, CATALOG.search());
        return new Sorting<>("models", found.order(Model::slug, List.of()), Model::slug)
                .sorted(MODELS.stream().filter(model -> ModelFilter.passes(filter, found, model)));
    }
}
