package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.headroom.estimate.Amount;
import dev.headroom.estimate.CardShare;
import dev.headroom.estimate.DeviceSplit;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimate.Estimator;
import dev.headroom.estimate.Fit;
import dev.headroom.estimate.HardwareShape;
import dev.headroom.estimate.HostMemory;
import dev.headroom.estimate.Memory;
import dev.headroom.estimate.OtherCard;
import dev.headroom.estimate.Prompt;
import dev.headroom.estimate.QuantizedModel;
import dev.headroom.estimate.RunOptions;
import dev.headroom.estimate.RuntimeProfile;
import dev.headroom.estimate.SpeedBasis;
import dev.headroom.estimate.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines with cards of several kinds. */
class UnlikeCardsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final Estimator DETAILED = EstimationMethod.DETAILED.estimator();
    private static final double GIB = 1.073741824;
    private static final double GB_PER_MIB = (1 << 20) / 1e9;

    private static final HardwareShape SMALL = shape("nvidia-geforce-rtx-5070-ti");
    private static final HardwareShape LARGE = shape("nvidia-geforce-rtx-5090-d");
    private static final QuantizedModel CODER = quantized("qwen-qwen3-coder-30b-a3b-instruct", "Q8_0");

    /**
     * A report of vLLM: 16,303 and 32,607 MiB hold 16 and 32 of 48 layers, and 8 and 16 GiB of the cache. llama.cpp
     * counts the output as one more layer, which is on the second card then.
     */
    @ParameterizedTest
    @CsvSource({"VLLM, 16, 32", "LLAMA_CPP, 17, 31"})
    void eachCardTakesLayersAsGoesWithItsMemory(RuntimeProfile runtime, int onFirst, int onSecond) {
        HardwareShape first = SMALL.withMemory(Amount.of(16_303.0 / 1024));
        var second = new OtherCard(LARGE.withMemory(Amount.of(32_607.0 / 1024)), Amount.ZERO);
        RunOptions options = RunOptions.of(runtime).withSpread(Spread.with(List.of(second), DeviceSplit.LAYER));
        List<CardShare> cards = DETAILED.cards(DETAILED.memory(CODER, 262_144, options), first);
        assertThat(cards).extracting(CardShare::layers).containsExactly(onFirst, onSecond);
        assertThat(cards.get(0).kvCacheGb().value()).isCloseTo(onFirst * 0.5 * GIB, within(1e-6));
        assertThat(cards.get(1).kvCacheGb().value()).isCloseTo(onSecond * 0.5 * GIB, within(1e-6));
    }

    @Test
    void whatTheCardsHoldIsWhatIsRequired() {
        Memory need = need(32_768, beside(LARGE));
        List<CardShare> cards = DETAILED.cards(need, SMALL);
        assertThat(cards.stream().mapToDouble(card -> card.requiredGb().value()).sum())
                .isCloseTo(need.requiredGb(SMALL.memoryKind()).value(), within(1e-9));
        assertThat(cards.get(0).usableGb().value()).isCloseTo((16_384 - 457) * GB_PER_MIB, within(1e-9));
        assertThat(cards.get(1).usableGb().value()).isCloseTo((32_768 - 457) * GB_PER_MIB, within(1e-9));
    }

    @Test
    void aModelFitsWhereEachCardHoldsItsShare() {
        RunOptions options = beside(LARGE);
        int longest = (int) DETAILED.maxContext(CODER, SMALL, options, Estimator.MAX_CONTEXT_TOKENS)
                .value();
        assertThat(longest).isGreaterThan(32_768);
        assertThat(DETAILED.fit(need(longest, options), SMALL)).contains(Fit.TIGHT_FIT);
        Memory more = need(longest + 256, options);
        assertThat(DETAILED.fit(more, SMALL)).contains(Fit.BARELY_RUNS);
        assertThat(DETAILED.cards(more, SMALL)).anyMatch(UnlikeCardsTest::overflows);
        int users = (int) DETAILED.maxParallel(CODER, 16_384, SMALL, options).value();
        assertThat(DETAILED.load(DETAILED.memory(CODER, 16_384, options.withParallel(users)), SMALL)
                        .value())
                .isBetween(0.8, 1.0);
    }

    @Test
    void whatIsReservedOfOneCardIsTakenFromItAlone() {
        var reserved = new OtherCard(LARGE, Amount.of(20));
        Memory need = need(8192, RunOptions.DEFAULT.withSpread(Spread.with(List.of(reserved), DeviceSplit.LAYER)));
        List<CardShare> cards = DETAILED.cards(need, SMALL);
        assertThat(cards.get(0).usableGb().value()).isCloseTo((16_384 - 457) * GB_PER_MIB, within(1e-9));
        assertThat(cards.get(1).usableGb().value()).isCloseTo(32 * GIB - 20, within(1e-9));
        assertThat(cards.get(0).layers()).isGreaterThan(cards.get(1).layers());
        assertThat(DETAILED.fit(need, SMALL)).contains(Fit.BARELY_RUNS);
    }

    @Test
    void aTokenPassesOneCardAfterAnother() {
        double together = tokPerSec(beside(LARGE), SMALL);
        HardwareShape roomy = SMALL.withMemory(Amount.of(64));
        double onSmall = tokPerSec(RunOptions.DEFAULT, roomy);
        double onLarge = tokPerSec(RunOptions.DEFAULT, LARGE.withMemory(Amount.of(64)));
        assertThat(together).isBetween(Math.min(onSmall, onLarge), Math.max(onSmall, onLarge));
        assertThat(DETAILED.decode(need(8192, beside(LARGE)), SMALL)
                        .orElseThrow()
                        .basis())
                .isNotEqualTo(SpeedBasis.MEASURED);
    }

    /** As the speed of gpuCount, but for layers that do not divide. */
    @ParameterizedTest
    @CsvSource({"LAYER, 1", "TENSOR, 0.001"})
    void equalCardsInAListAreAsFastAsTheirCount(DeviceSplit split, double percent) {
        RunOptions listed =
                RunOptions.DEFAULT.withSpread(Spread.with(List.of(new OtherCard(LARGE, Amount.UNKNOWN)), split));
        RunOptions counted = RunOptions.DEFAULT.withSpread(Spread.equal(2, split));
        assertThat(tokPerSec(listed, LARGE)).isCloseTo(tokPerSec(counted, LARGE), withinPercentage(percent));
    }

    /** The first of two cards has 25 of 48 layers. */
    @Test
    void aPromptIsReadAtThePaceOfTheSlowestCard() {
        Prompt prompt = new Prompt(4096, 0);
        double listed = prefill(beside(LARGE), LARGE, prompt);
        double counted = prefill(RunOptions.DEFAULT.withSpread(Spread.equal(2, DeviceSplit.LAYER)), LARGE, prompt);
        assertThat(listed).isCloseTo(counted, withinPercentage(4.2));
        assertThat(prefill(beside(LARGE), SMALL, prompt)).isLessThan(listed);
    }

    @Test
    void ofATensorSplitEachHoldsAsMuchAsTheSmallest() {
        RunOptions options = RunOptions.DEFAULT.withSpread(
                Spread.with(List.of(new OtherCard(LARGE, Amount.UNKNOWN)), DeviceSplit.TENSOR));
        assertThat(DETAILED.usableGb(SMALL, options).value()).isCloseTo(2 * (16_384 - 457) * GB_PER_MIB, within(1e-9));
        assertThat(DETAILED.cards(need(8192, options), SMALL)).isEmpty();
    }

    @Test
    void whatFindsNoRoomOnACardIsInSystemMemory() {
        HardwareShape tiny = shape("nvidia-geforce-rtx-3060-12gb");
        RunOptions small = beside(tiny).withHost(new HostMemory(Amount.of(64), Amount.of(80)));
        Memory need = need(32_768, small);
        double overflowGb = DETAILED.overflowGb(need, tiny).value();
        assertThat(overflowGb)
                .isCloseTo(
                        DETAILED.cards(need, tiny).stream()
                                .mapToDouble(card -> card.requiredGb().value()
                                        - card.usableGb().value())
                                .filter(gb -> gb > 0)
                                .sum(),
                        within(1e-9))
                .isPositive();
        assertThat(DETAILED.fit(need, tiny)).contains(Fit.BARELY_RUNS);
        assertThat(DETAILED.decode(need, tiny)).isPresent();
    }

    @Test
    void aCardOfUnknownMemoryLeavesTheAnswerUnknown() {
        RunOptions options = beside(LARGE.withMemory(Amount.UNKNOWN));
        assertThat(DETAILED.fit(need(8192, options), SMALL)).isEmpty();
        assertThat(DETAILED.usableGb(SMALL, options).isKnown()).isFalse();
        assertThat(DETAILED.maxContext(CODER, SMALL, options, 8192).isKnown()).isFalse();
    }

    private static boolean overflows(CardShare card) {
        return !card.requiredGb().isAtMost(card.usableGb());
    }

    private static RunOptions beside(HardwareShape other) {
        return RunOptions.DEFAULT.withSpread(
                Spread.with(List.of(new OtherCard(other, Amount.UNKNOWN)), DeviceSplit.LAYER));
    }

    private static Memory need(int context, RunOptions options) {
        return DETAILED.memory(CODER, context, options);
    }

    private static double tokPerSec(RunOptions options, HardwareShape hardware) {
        return DETAILED.decode(need(8192, options), hardware).orElseThrow().tokPerSec();
    }

    private static double prefill(RunOptions options, HardwareShape hardware, Prompt prompt) {
        return DETAILED.prefill(need(8192, options), hardware, prompt)
                .orElseThrow()
                .tokPerSec();
    }

    private static HardwareShape shape(String hardware) {
        return PackagedCatalog.shape(CATALOG, hardware);
    }

    private static QuantizedModel quantized(String model, String quant) {
        return PackagedCatalog.quantized(CATALOG, model, quant, EstimationMethod.DETAILED);
    }
}
