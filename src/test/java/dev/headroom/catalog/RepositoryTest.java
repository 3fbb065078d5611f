package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.model.Model;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model is found by any repository that holds it. */
class RepositoryTest {
    private final Catalog catalog = PackagedCatalog.read();

    @ParameterizedTest
    @CsvSource({
        "liquidai/LFM2-8B-A1B, liquidai-lfm2-8b-a1b", // its own, in any case
        "unsloth/Muse-Glimmer-30B-GGUF, meta-models-muse-glimmer-30b", // of files
        "mlx-community/Qwen2.5-Coder-7B-Instruct-4bit, qwen-qwen2.5-coder-7b-instruct", // without files, by its name
        "google/gemma-7b-it, google-gemma-7b-it"
    })
    void aRepositoryTellsItsModel(String repository, String slug) {
        assertThat(catalog.modelOfRepository(repository).map(Model::slug)).contains(slug);
    }

    @Test
    void anUnknownRepositoryTellsNone() {
        assertThat(catalog.modelOfRepository("no/body")).isEqualTo(Optional.empty());
    }
}
