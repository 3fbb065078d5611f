package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups of every kind, of two layers each. */
class LayerGroupTest {
    private static final List<LayerGroup> TWO_OF_EACH = List.of(
            new FullAttention(2, 8, 128, 64),
            new LatentAttention(2, 576, 0),
            new CompressedAttention(2, 512, 128, 4),
            new SlidingAttention(2, 8, 128, 64, 1000),
            Recurrent.of(2, 4, 1024, 1, 128),
            Convolution.of(2, 3, 2048),
            new Cacheless(2));
    private static final RunOptions QUANTIZED = RunOptions.DEFAULT.withCache(CacheType.Q8_0, CacheType.Q4_0, false);
    private static final int TOKENS = 2000;
    private static final int CELLS = 2048;

    static List<LayerGroup> groups() {
        return TWO_OF_EACH;
    }

    @Test
    void thereIsOneTypeForEachKind() {
        assertThat(TWO_OF_EACH).extracting(LayerGroup::kind).containsExactly(LayerKind.values());
        assertThat(TWO_OF_EACH.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(records(LayerGroup.class).toList());
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(one -> one.isRecord() ? Stream.of(one) : records(one));
    }

    /** To the byte; a window of 1,000 grows by the 512 tokens computed at once, and is rounded up to 1,536 cells. */
    @ParameterizedTest
    @CsvSource({
        "FULL_ATTENTION, 12582912, 12288000, 0",
        "LATENT_ATTENTION, 4718592, 4608000, 0",
        "COMPRESSED_ATTENTION, 1310720, 1280000, 0",
        "SLIDING_WINDOW, 9437184, 6144000, 0",
        "RECURRENT, 0, 0, 1079296",
        "CONVOLUTION, 0, 0, 32768",
        "CACHELESS, 0, 0, 0"
    })
    void eachKindKeepsAndReadsItsOwn(LayerKind kind, double cacheBytes, double readBytes, double stateBytes) {
        LayerGroup group = TWO_OF_EACH.get(kind.ordinal());
        assertThat(group.cacheBytes(CacheCells.of(TOKENS, RunOptions.DEFAULT))).isEqualTo(cacheBytes);
        assertThat(group.readBytes(TOKENS, RunOptions.DEFAULT)).isEqualTo(readBytes);
        assertThat(group.stateBytes(1)).isEqualTo(Amount.of(stateBytes));
        assertThat(group.stateBytes(3)).isEqualTo(Amount.of(3 * stateBytes));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void moreLayersKeepMoreOfTheSame(LayerGroup two) {
        LayerGroup six = two.withLayers(6);
        assertThat(six.kind()).isEqualTo(two.kind());
        assertThat(six.layers()).isEqualTo(6);
        assertThat(six.withLayers(2)).isEqualTo(two);
        assertThat(six.cacheBytes(CacheCells.of(TOKENS, QUANTIZED)))
                .isEqualTo(3 * two.cacheBytes(CacheCells.of(TOKENS, QUANTIZED)));
        assertThat(six.readBytes(TOKENS, QUANTIZED)).isEqualTo(3 * two.readBytes(TOKENS, QUANTIZED));
        assertThat(six.stateBytes(1)).isEqualTo(two.stateBytes(1).times(3));
        assertThat(six.dequantizedBytes(CacheCells.of(TOKENS, QUANTIZED)))
                .isEqualTo(two.dequantizedBytes(CacheCells.of(TOKENS, QUANTIZED)));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void whatAKindSaysOfItselfIsWhatItsLayersKeep(LayerGroup group) {
        assertThat(group.cacheBytes(CacheCells.of(TOKENS, RunOptions.DEFAULT)) > 0)
                .isEqualTo(group.kind().attends());
        assertThat(group.sizes().keyDim().isKnown()).isEqualTo(group.kind().attends());
        assertThat(group.sizes().stateBytes().isKnown())
                .isEqualTo(group.stateBytes(1).value() > 0);
        assertThat(new LayerMap(List.of(group), 0).recurrentLayers())
                .isEqualTo(group.kind().recurs() ? 2 : 0);
    }

    /**
     * DeepSeek-V3.2 at 131,072 tokens: SGLang counts 40,020 bytes of latents per token, and 132 of each index key more,
     * of 128 elements.
     */
    @Test
    void sparseAttentionKeepsAnIndexKeyOfEachTokenToo() {
        LayerGroup layers = new LatentAttention(61, 576, 128);
        assertThat(layers.cacheBytes(CacheCells.of(131_072, RunOptions.DEFAULT)))
                .isEqualTo(11_257_511_936.0);
        assertThat(layers.sizes().keyDim()).isEqualTo(Amount.of(704));
    }

    @Test
    void anUnknownStateLeavesTheCacheKnown() {
        var layers = new LayerMap(List.of(new FullAttention(2, 8, 128, 64), new Recurrent(3, Amount.UNKNOWN)), 0);
        assertThat(layers.stateBytes(1)).isEqualTo(Amount.UNKNOWN);
        assertThat(layers.recurrentLayers()).isEqualTo(3);
        assertThat(layers.cacheBytes(CacheCells.of(CELLS, RunOptions.DEFAULT))).isEqualTo(12582912);
        assertThat(new LayerMap(List.of(new FullAttention(2, 8, 128, 64)), 1).stateBytes(1))
                .isEqualTo(Amount.UNKNOWN);
    }
}
