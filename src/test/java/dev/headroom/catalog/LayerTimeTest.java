package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.CachelessModels;
import dev.headroom.estimate.DecodeConstants;
import dev.headroom.estimate.DecodeWork;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.RunOptions;
import dev.headroom.layers.OtherLayers;
import dev.headroom.model.Model;
import dev.headroom.model.PackagedModels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time of layers beside what they read: recurrent ones take longer, and the facts of layers tell how many those
 * are.
 */
class LayerTimeTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    /** 0.1 ms per layer and a quarter of that more for each recurrent one, about as packaged. */
    private static final DecodeConstants CONSTANTS = new DecodeConstants(0.8, 0, 1, 1, 1, 1, 0.1, 1, 0.25, 0);

    /** Falcon-H1 has attention and a state space side by side in every layer, Nemotron-H one or neither of them. */
    @ParameterizedTest
    @CsvSource({
        "tiiuae-falcon-h1-0.5b-instruct, 36, 36, 4.5",
        "tiiuae-falcon-h1-1.5b-instruct, 24, 24, 3",
        "tiiuae-falcon-h1-1.5b-deep-instruct, 66, 66, 8.25",
        "tiiuae-falcon-h1-3b-instruct, 32, 32, 4",
        "tiiuae-falcon-h1-7b-instruct, 44, 44, 5.5",
        "tiiuae-falcon-h1-34b-instruct, 72, 72, 9",
        "nvidia-nvidia-nemotron-nano-9b-v2, 56, 27, 6.275",
        "nvidia-nvidia-nemotron-3-nano-4b-bf16, 42, 21, 4.725"
    })
    void aHybridTakesTimeForEachOfItsRecurrentLayers(String slug, int layers, int recurrent, double milliseconds) {
        DecodeWork work = work(CATALOG.models().find(slug).orElseThrow());
        assertThat(work.layers()).isEqualTo(layers);
        assertThat(work.recurrentLayers()).isEqualTo(recurrent);
        assertThat(CONSTANTS.layersMs(work)).isCloseTo(milliseconds, within(1e-9));
    }

    @Test
    void whatAModelIsSaidToHaveOfRecurrentLayersIsCounted() {
        assertThat(CATALOG.models().all())
                .filteredOn(model -> model.layerFacts().map().isPresent())
                .hasSizeGreaterThan(400)
                .allSatisfy(model -> assertThat(model.layerFacts().map().get().recurrentLayers())
                        .as(model.slug())
                        .isEqualTo(saidToBeRecurrent(model)));
    }

    private static int saidToBeRecurrent(Model model) {
        return model.stateLayers().kind() != OtherLayers.RECURRENT
                ? 0
                : model.stateLayers().layers();
    }

    @Test
    void noSpeedFollowsFromTheNameOfAnArchitecture() {
        assertThat(PackagedModels.readWithoutArchitecture())
                .extracting(Model::decode)
                .containsExactlyElementsOf(
                        CATALOG.models().all().stream().map(Model::decode).toList());
    }

    @Test
    void noCacheFollowsFromTheNameOfAnArchitectureButThatOfModelsThatKeepNone() {
        List<String> withoutCache = CATALOG.models().all().stream()
                .filter(model -> model.architecture() != null && CachelessModels.has(model.architecture()))
                .map(Model::slug)
                .toList();
        assertThat(withoutCache)
                .contains("baai-bge-m3", "google-embeddinggemma-300m")
                .hasSizeBetween(10, 20);
        assertThat(PackagedModels.readWithoutArchitecture())
                .filteredOn(model -> !withoutCache.contains(model.slug()))
                .allSatisfy(model -> assertThat(model.layerFacts())
                        .isEqualTo(CATALOG.models()
                                .find(model.slug())
                                .orElseThrow()
                                .layerFacts()));
    }

    private static DecodeWork work(Model model) {
        var quantized = CATALOG.modelQuant(
                        model, CATALOG.quants().find("Q4_K_M").orElseThrow())
                .shape(EstimationMethod.DETAILED);
        return EstimationMethod.DETAILED
                .estimator()
                .work(EstimationMethod.DETAILED.estimator().memory(quantized, 4096, RunOptions.DEFAULT))
                .orElseThrow();
    }
}
