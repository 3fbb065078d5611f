package dev.headroom.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Prompts take longer the deeper the cache, and tell how they were estimated. */
class PrefillSpeedTest {
    private static final FullAttention FULL = FullAttention.uniform(32, 8, 128);
    private static final LayerMap LAYERS = new LayerMap(List.of(FULL), 0);
    private static final PrefillModel DENSE = model(LAYERS);
    private static final PrefillConstants CONSTANTS =
            new PrefillConstants(0.3, 0.8, 0.8, 1, 0.7, 1, 0.8, 8, 30, 0.03, 40, 100, 0.3);
    private static final PrefillFit FIT =
            new PrefillFit(CONSTANTS, new DecodeInterval(0.7, 1.4), new DecodeInterval(0.5, 2), 0.3, 0.8, 3, 20);
    private static final Prefill PREFILL = new Prefill(FIT, new Throughput(100, 1, 1), PrefillMeasurements.NONE);
    private static final double FILE_GB = 4.5;
    private static final double BANDWIDTH = 360;

    private static PrefillModel model(LayerMap layers) {
        return PrefillModel.of(
                        new DecodeModel(8, 8, 0.5, Amount.UNKNOWN, Amount.UNKNOWN, 32),
                        layers,
                        Amount.of(32),
                        Amount.of(4096),
                        Amount.of(0.5))
                .orElseThrow();
    }

    private static double tokPerSec(PrefillModel model, int tokens, int depth, PrefillFormat format) {
        return PREFILL.computed(model, FILE_GB, new Prompt(tokens, depth), 512, format, BANDWIDTH);
    }

    @Test
    void embeddingAndOutputDoNotCount() {
        assertThat(DENSE.denseB()).isEqualTo(7);
    }

    @Test
    void aPromptTakesTheProductsAtTheUtilisation() {
        double productsOnly = 100e12 * 0.3 / (2 * 7e9);
        assertThat(tokPerSec(DENSE, 512, 0, PrefillFormat.PLAIN)).isBetween(productsOnly * 0.8, productsOnly);
    }

    @Test
    void eachDeeperPromptIsReadSlower() {
        double before = Double.POSITIVE_INFINITY;
        for (int depth : List.of(0, 1024, 8192, 32_768, 131_072)) {
            double speed = tokPerSec(DENSE, 512, depth, PrefillFormat.PLAIN);
            assertThat(speed).isLessThan(before);
            before = speed;
        }
    }

    @Test
    void beyondItsWindowDepthCostsASlidingLayerNothing() {
        PrefillModel sliding = model(new LayerMap(List.of(new SlidingAttention(32, 8, 128, 128, 1024)), 0));
        assertThat(tokPerSec(sliding, 512, 8192, PrefillFormat.PLAIN))
                .isCloseTo(tokPerSec(sliding, 512, 65_536, PrefillFormat.PLAIN), within(1e-6));
    }

    /** 4 · layers · heads · head dimension operations for each token attended to. */
    @Test
    void attentionIsFourOperationsForEachElementOfAHead() {
        assertThat(DENSE.attention()).containsExactly(new AttentionOperations(4.0 * 32 * 32 * 128, 1.0 / 0));
    }

    /** Layers that share a cache attend to it as those do that have one. */
    @Test
    void layersThatShareACacheAttendToo() {
        PrefillModel shared = model(new LayerMap(List.of(FULL.withLayers(8), new Cacheless(24, true)), 0));
        PrefillModel without = model(new LayerMap(List.of(FULL.withLayers(8), new Cacheless(24)), 0));
        assertThat(shared.attention()).isEqualTo(DENSE.attention());
        assertThat(without.attention()).containsExactly(new AttentionOperations(4.0 * 8 * 32 * 128, 1.0 / 0));
    }

    @Test
    void aFormatWithMoreWorkIsReadSlower() {
        assertThat(tokPerSec(DENSE, 512, 0, PrefillFormat.K_QUANT))
                .isLessThan(tokPerSec(DENSE, 512, 0, PrefillFormat.PLAIN));
    }

    @Test
    void aUbatchOfAMixtureTouchesNearlyAllExperts() {
        PrefillModel mixture = PrefillModel.of(
                        new DecodeModel(30, 3, 0, Amount.of(8.0 / 128), Amount.UNKNOWN, 32),
                        LAYERS,
                        Amount.of(32),
                        Amount.of(2048),
                        Amount.ZERO)
                .orElseThrow();
        assertThat(mixture.expertsB()).isCloseTo(28.8, within(1e-9));
        assertThat(work(mixture, 512).weightsGb()).isCloseTo(17, within(0.1));
        assertThat(work(mixture, 1).weightsGb()).isCloseTo(17 * 3 / 30.0, within(0.1));
        assertThat(PrefillModel.of(
                        new DecodeModel(30, 3, 0, Amount.UNKNOWN, Amount.UNKNOWN, 32),
                        LAYERS,
                        Amount.of(32),
                        Amount.of(2048),
                        Amount.ZERO))
                .isEmpty();
    }

    private static PrefillWork work(PrefillModel model, int tokens) {
        return PrefillWork.of(model, 17, new Prompt(tokens, 0), 512, PrefillFormat.PLAIN);
    }

    @Test
    void whatIsUnknownOfAModelMakesItsPrefillUnknown() {
        var decode = new DecodeModel(8, 8, 0, Amount.UNKNOWN, Amount.UNKNOWN, 32);
        assertThat(PrefillModel.of(decode, LAYERS, Amount.UNKNOWN, Amount.of(4096), Amount.ZERO))
                .isEmpty();
        assertThat(PrefillModel.of(decode, LAYERS, Amount.of(32), Amount.UNKNOWN, Amount.ZERO))
                .isEmpty();
        assertThat(PrefillModel.of(decode, new LayerMap(List.of(FULL), 1), Amount.of(32), Amount.of(4096), Amount.ZERO))
                .isEmpty();
    }

    @Test
    void labelsNameFormats() {
        assertThat(PrefillFormat.of("Q4_0")).isEqualTo(PrefillFormat.PLAIN);
        assertThat(PrefillFormat.of("UD-Q4_K_XL")).isEqualTo(PrefillFormat.K_QUANT);
        assertThat(PrefillFormat.of("UD-IQ2_XXS")).isEqualTo(PrefillFormat.I_QUANT);
        assertThat(PrefillFormat.of("BF16")).isEqualTo(PrefillFormat.FLOAT);
        assertThat(PrefillFormat.of("MXFP4")).isEqualTo(PrefillFormat.FP4);
        assertThat(PrefillFormat.of("MLX 4bit")).isEqualTo(PrefillFormat.MLX);
    }

    @Test
    void severalDevicesAreFasterWithManyUbatchesOnly() {
        assertThat(Prefill.pipelined(4, 1)).isBetween(0.8, 1.0);
        assertThat(Prefill.pipelined(4, 16)).isBetween(2.5, 3.2);
        assertThat(Prefill.pipelined(8, 1)).isPositive();
    }

    @Test
    void aMeasurementOfTheSamePromptWins() {
        var measured = new PrefillMeasurement("model", "Q4_0", false, Prompt.TYPICAL, 512, true, 1.5, 2, "a; b");
        QuantizedModel same = quantized("model", "q4_0");
        Speed speed = scaled(measured, same, Prompt.TYPICAL);
        assertThat(speed.basis()).isEqualTo(SpeedBasis.MEASURED);
        assertThat(speed.tokPerSec()).isEqualTo(150);
        assertThat(speed.samples()).isEqualTo(2);
        assertThat(speed.sources()).containsExactly("a", "b");
        assertThat(scaled(measured, same, new Prompt(512, 32_768)).basis()).isEqualTo(SpeedBasis.SCALED);
        Speed other = scaled(measured, quantized("other", "Q4_0"), Prompt.TYPICAL);
        assertThat(other.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(other.tokPerSec()).isBetween(100.0, 150.0);
        assertThat(other.low().value()).isLessThan(other.tokPerSec());
        assertThat(other.high().value()).isGreaterThan(other.tokPerSec());
    }

    @Test
    void anotherUbatchIsNotTheSame() {
        var prompt = new Prompt(2048, 0);
        QuantizedModel model = quantized("model", "Q4_0");
        var large = new PrefillMeasurement("model", "Q4_0", false, prompt, 2048, true, 1.5, 1, "large");
        var small = new PrefillMeasurement("model", "Q4_0", false, Prompt.TYPICAL, 512, true, 1.2, 1, "small");
        assertThat(scaled(List.of(large), model, prompt, 2048).basis()).isEqualTo(SpeedBasis.MEASURED);
        Speed extrapolated = scaled(List.of(large), model, prompt, 512);
        assertThat(extrapolated.basis()).isEqualTo(SpeedBasis.SCALED);
        assertThat(extrapolated.tokPerSec()).isEqualTo(150);
        assertThat(extrapolated.low().value()).isCloseTo(150 * FIT.shallow().lowFactor(), within(1e-9));
        assertThat(extrapolated.high().value()).isCloseTo(150 * FIT.shallow().highFactor(), within(1e-9));
        Speed ofBoth = scaled(List.of(large, small), model, prompt, 512);
        assertThat(ofBoth.basis()).isEqualTo(SpeedBasis.MEASURED);
        assertThat(ofBoth.sources()).containsExactly("small");
    }

    @Test
    void modelsOfTheSameKindScaleOthers() {
        var deep = new PrefillMeasurement("mixture", "Q4_0", true, new Prompt(512, 32_768), 512, true, 4, 1, "a");
        var measurements = new PrefillMeasurements(List.of(
                new PrefillMeasurement("dense", "Q4_0", false, Prompt.TYPICAL, 512, true, 2, 1, "a"),
                new PrefillMeasurement("mixture", "Q4_0", true, Prompt.TYPICAL, 512, true, 0.5, 1, "a"),
                deep));
        double oneOfFive = 1 / 5.0;
        assertThat(measurements.ofOthers(false)).isCloseTo(Math.pow(2, oneOfFive), within(1e-9));
        assertThat(measurements.ofOthers(true)).isCloseTo(Math.pow(0.5, oneOfFive), within(1e-9));
        assertThat(new PrefillMeasurements(List.of(deep)).ofOthers(false))
                .as("where there are no others")
                .isCloseTo(Math.pow(4, oneOfFive), within(1e-9));
        assertThat(PrefillMeasurements.NONE.ofOthers(false)).isEqualTo(1);
    }

    @Test
    void mixturesAndMlxHaveWiderIntervalsThanDenseModels() {
        DecodeInterval dense = FIT.interval(Prompt.TYPICAL, PrefillKind.DENSE);
        DecodeInterval mixture = FIT.interval(Prompt.TYPICAL, new PrefillKind(true, false));
        DecodeInterval mlx = FIT.interval(Prompt.TYPICAL, new PrefillKind(false, true));
        assertThat(dense).isEqualTo(new DecodeInterval(0.7, 1.4));
        assertThat(mixture.highFactor()).isCloseTo(Math.exp(Math.hypot(Math.log(1.4), 0.3)), within(1e-9));
        assertThat(mixture.lowFactor()).isLessThan(dense.lowFactor());
        assertThat(mlx.highFactor()).isGreaterThan(mixture.highFactor());
        assertThat(FIT.interval(new Prompt(512, 32_768), new PrefillKind(true, false)))
                .isEqualTo(FIT.deep());
    }

    @Test
    void anOpenCountOfCoresWidensTheInterval() {
        Speed speed = PrefillMeasurements.NONE.scale(
                100,
                quantized("model", "Q4_0"),
                PrefillKind.DENSE,
                Prompt.TYPICAL,
                512,
                FIT,
                Throughput.between(30, 40));
        assertThat(speed.basis()).isEqualTo(SpeedBasis.MODELLED);
        assertThat(speed.samples()).isEqualTo(20);
        assertThat(speed.low().value()).isCloseTo(70 * Math.sqrt(0.75), within(1e-9));
        assertThat(speed.high().value()).isCloseTo(140 / Math.sqrt(0.75), within(1e-9));
    }

    private static Speed scaled(PrefillMeasurement measured, QuantizedModel model, Prompt prompt) {
        return scaled(List.of(measured), model, prompt, prompt.atOnce(512));
    }

    private static Speed scaled(
            List<PrefillMeasurement> measured, QuantizedModel model, Prompt prompt, double ubatchTokens) {
        return new PrefillMeasurements(measured)
                .scale(100, model, PrefillKind.DENSE, prompt, ubatchTokens, FIT, new Throughput(100, 1, 1));
    }

    private static QuantizedModel quantized(String name, String quant) {
        return new QuantizedModel(
                Optional.of(name),
                Optional.of(quant),
                ModelShape.simple(Amount.of(8), Optional.empty()),
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.UNKNOWN,
                Amount.ZERO,
                FormatFamily.PLAIN);
    }
}
