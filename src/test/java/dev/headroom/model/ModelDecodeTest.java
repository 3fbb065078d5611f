package dev.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.DecodeModel;
import dev.headroom.layers.PerLayerEmbeddings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What decode speed follows from, of the models of the packaged table. */
class ModelDecodeTest {
    private static final Map<String, Model> MODELS =
            PackagedModels.read().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));

    @Test
    void anUntiedInputEmbeddingIsLookedUp() {
        assertThat(decode("meta-llama/Meta-Llama-3-8B-Instruct").lookedUpB())
                .isCloseTo(128_256 * 4096 / 1e9, within(1e-9));
        assertThat(decode("meta-llama/Llama-3.2-1B-Instruct").lookedUpB()).isZero();
    }

    @Test
    void theLanguagePartOfAMultimodalModelIsInItsFile() {
        DecodeModel gemma = decode("google/gemma-4-31B-it");
        assertThat(gemma.parametersB()).isEqualTo(30.7);
        assertThat(gemma.mixtureOfExperts()).isFalse();
    }

    /** A Gemma E2B reads about two of its 4.7 · 10^9 parameters per token, as its name says. */
    @Test
    void perLayerEmbeddingsAreLookedUp() {
        DecodeModel gemma = decode("google/gemma-4-E2B-it");
        assertThat(gemma.activeParametersB() - gemma.lookedUpB()).isCloseTo(2.3, within(0.1));
        assertThat(PerLayerEmbeddings.packaged().parametersB().keySet())
                .allSatisfy(id -> assertThat(MODELS).containsKey(id));
    }

    @Test
    void linearAttentionIsRecurrentAndAShortConvolutionIsNot() {
        assertThat(recurrentLayers("Qwen/Qwen3.5-9B")).isEqualTo(24);
        assertThat(recurrentLayers("LiquidAI/LFM2-8B-A1B")).isZero();
        assertThat(recurrentLayers("google/gemma-3-12b-it")).isZero();
    }

    @Test
    void enoughIsKnownOfMostModels() {
        List<String> unknown = MODELS.values().stream()
                .filter(model -> model.decode().isEmpty())
                .map(Model::huggingFaceId)
                .toList();
        assertThat(unknown).hasSizeLessThan(MODELS.size() / 10);
        assertThat(unknown)
                .allSatisfy(id -> assertThat(MODELS.get(id))
                        .satisfiesAnyOf(
                                model -> assertThat(model.layers()).isNull(),
                                model -> assertThat(model.activeParametersB()).isNull()));
    }

    private static DecodeModel decode(String huggingFaceId) {
        return MODELS.get(huggingFaceId).decode().orElseThrow();
    }

    private static int recurrentLayers(String huggingFaceId) {
        return MODELS.get(huggingFaceId).layerFacts().map().orElseThrow().recurrentLayers();
    }
}
