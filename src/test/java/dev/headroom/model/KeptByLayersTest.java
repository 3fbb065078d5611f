package dev.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.CacheCells;
import dev.headroom.estimate.DecodeModel;
import dev.headroom.estimate.LatentAttention;
import dev.headroom.estimate.LayerGroup;
import dev.headroom.estimate.LayerKind;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.SlidingAttention;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Layers of new models that keep something else than keys and values, or more often. */
class KeptByLayersTest {
    private static final Map<String, Model> MODELS =
            PackagedModels.read().stream().collect(Collectors.toMap(Model::huggingFaceId, Function.identity()));
    private static final int TOKENS = 131_072;

    private static List<LayerGroup> groups(String huggingFaceId) {
        return MODELS.get(huggingFaceId).layerFacts().map().orElseThrow().groups();
    }

    /** 11,264 bytes of each token, as the table of its configuration says. */
    @Test
    void aLatentMayHaveNoPartForThePosition() {
        List<LayerGroup> groups = groups("zai-org/GLM-5.3-Flash");
        assertThat(groups)
                .extracting(LayerGroup::kind)
                .containsExactly(LayerKind.LATENT_ATTENTION, LayerKind.RECURRENT);
        assertThat(groups.get(0)).isEqualTo(new LatentAttention(11, 512, 0));
        assertThat(groups.get(0).cacheBytes(CacheCells.of(TOKENS, RunOptions.DEFAULT)))
                .isEqualTo(11_264.0 * TOKENS);
    }

    @Test
    void slidingWindowLayersMayHaveALatentOfTheirOwn() {
        assertThat(groups("dots-studio/dots3-note-prev"))
                .containsExactly(new LatentAttention(13, 576, 128), new SlidingAttention(33, 1, 1088, 0, 513));
    }

    /** Its 22 layers are run twice for each token. */
    @Test
    void layersThatATokenPassesTwiceKeepAndReadTwiceAsMuch() {
        Model nanbeige = MODELS.get("Nanbeige/Nanbeige4.2-3B");
        LayerGroup kept = groups("Nanbeige/Nanbeige4.2-3B").get(0);
        DecodeModel decode = nanbeige.decode().orElseThrow();
        double embeddingsB = 2 * 166_144.0 * 3072 / 1e9;
        assertThat(kept.layers()).isEqualTo(44);
        assertThat(decode.layers()).isEqualTo(44);
        assertThat(decode.activeParametersB()).isCloseTo(2 * 4.188 - embeddingsB, within(1e-9));
        assertThat(decode.mixtureOfExperts()).isFalse();
    }
}
