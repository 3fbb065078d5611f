package dev.headroom.weights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.estimate.Amount;
import dev.headroom.model.Model;
import dev.headroom.quality.QualityLoss;
import dev.headroom.quant.Quant;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is recommended of every model of the packaged catalog. */
class OfferedFormatsTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final double ROUNDING = 0.001;
    private static final Set<String> OF_16_BITS_AND_MORE = Set.of("F32", "F16", "BF16");

    @Test
    void somethingIsOfferedOfEachModelAndPublishedWhereAnyFileIsKnown() {
        assertThat(models()).hasSizeGreaterThan(400);
        assertNone(model -> CATALOG.offered(model).balance().isEmpty());
        assertNone(model -> hasFiles(model) && !offered(model).allMatch(ModelQuant::getPublished));
    }

    @Test
    void noneHas16BitsWhereQ8IsPublished() {
        assertThat(models().filter(model -> published(model, "Q8_0"))).hasSizeGreaterThan(300);
        assertNone(model -> published(model, "Q8_0") && names(model).stream().anyMatch(OF_16_BITS_AND_MORE::contains));
    }

    @Test
    void eachIsSmallerThanTheOneBeforeAndLosesMore() {
        var quality = new QualityLoss(CATALOG.qualities());
        assertNone(model -> hasFiles(model)
                && !falls(offered(model).map(one -> one.getWeights().gb()).toList()));
        assertNone(model -> !falls(offered(model)
                .map(one -> quality.of(one.quant()))
                .filter(Amount::isKnown)
                .map(loss -> -loss.value())
                .toList()));
    }

    @Test
    void modelsThatWereReleasedInFewerBitsComeInThose() {
        assertThat(models().filter(model -> CATALOG.nativeQuant(model).isPresent())
                        .map(Model::slug))
                .containsExactlyInAnyOrder(
                        "openai-gpt-oss-20b",
                        "openai-gpt-oss-120b",
                        "openai-gpt-oss-safeguard-20b",
                        "openai-gpt-oss-safeguard-120b",
                        "deepseek-ai-deepseek-v4-flash");
        assertThat(models().filter(model -> CATALOG.nativeQuant(model).isPresent()))
                .allSatisfy(model -> {
                    assertThat(names(model).get(0)).isEqualTo("MXFP4");
                    assertThat(CATALOG.offered(model).balance()).isEqualTo(CATALOG.nativeQuant(model));
                    assertThat(CATALOG.offered(model).better()).isEmpty();
                });
    }

    /** Files of all labels keep the experts of such models as they were released. */
    @Test
    void aReleaseInFewerBitsIsKnownWhereverFilesOfEightBitsAreMuchSmaller() {
        assertThat(models().filter(model -> CATALOG.files(model).stream()
                        .anyMatch(file ->
                                file.quant().equals("Q8_0") && file.sizeGb() * 8 / model.languageParametersB() < 6)))
                .hasSize(4)
                .extracting(model -> CATALOG.nativeQuant(model).map(ModelQuant::getPublished))
                .containsOnly(Optional.of(true));
    }

    @Test
    void publishersVariantsAreOfferedWhereNoStandardFormatIsAsSmallAsTheBalance() {
        assertThat(names(model("zai-org-glm-5.1")))
                .contains("Q8_0", "UD-Q4_K_M")
                .doesNotContain("BF16", "MXFP4_MOE");
        assertThat(names(model("huggingfaceh4-zephyr-7b-beta"))).containsExactly("Q6_K", "Q4_K_S");
        assertThat(names(model("meta-llama-llama-3.1-8b-instruct"))).noneMatch(name -> name.startsWith("UD-"));
    }

    @Test
    void theBalanceIsTheUsualOneAndItsNeighboursAreThoseOfTheModel() {
        OfferedFormats offered = CATALOG.offered(model("liquidai-lfm2-8b-a1b"));
        assertThat(offered.balance()).map(one -> one.quant().name()).hasValue("Q4_K_M");
        assertThat(offered.better()).map(one -> one.quant().name()).hasValue("Q5_K_M");
        assertThat(offered.betterThan(offered.better().orElseThrow()))
                .map(one -> one.quant().name())
                .hasValue("Q6_K");
        assertThat(offered.smallest())
                .hasValue(offered.bestFirst().get(offered.bestFirst().size() - 1));
        assertThat(offered.fromBalanceDown()).startsWith(offered.balance().orElseThrow());
        assertThat(offered.betterThan(offered.bestFirst().get(0))).isEmpty();
    }

    @Test
    void whereNoFileIsKnownTheStandardLadderIsOffered() {
        Model unpublished = models().filter(model -> CATALOG.files(model).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(names(unpublished)).contains("Q8_0", "Q4_K_M", "IQ2_XXS").doesNotContain("BF16");
    }

    @Test
    void noUnpublishedSizeIsBelowTheSmallestFileOfFewerBits() {
        assertThat(models().flatMap(OfferedFormatsTest::unpublished)
                        .filter(one -> one.getWeights().gb() < smallestOfFewerBits(one) - ROUNDING))
                .extracting(OfferedFormatsTest::toText)
                .isEmpty();
    }

    private static double smallestOfFewerBits(ModelQuant one) {
        return CATALOG.modelQuants(one.model()).stream()
                .filter(other -> other.getPublished()
                        && other.quant().forMlx() == one.quant().forMlx()
                        && other.knownBitsPerWeight().isBelow(one.knownBitsPerWeight()))
                .mapToDouble(other -> other.getWeights().gb())
                .min()
                .orElse(0);
    }

    @Test
    void sizesOfUnpublishedFormatsGrowWithTheBits() {
        List<String> apart = List.of("BF16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "IQ3_XXS");
        assertThat(models().map(model -> apart.stream()
                                .map(name -> at(model, name))
                                .filter(one -> !one.getPublished())
                                .toList())
                        .filter(sizes -> !falls(
                                sizes.stream().map(one -> one.getWeights().gb()).toList())))
                .extracting(
                        sizes -> sizes.stream().map(OfferedFormatsTest::toText).toList())
                .isEmpty();
    }

    @Test
    void gptOssHardlyShrinksInFewerBits() {
        Model model = model("openai-gpt-oss-120b");
        assertThat(at(model, "IQ2_S").getWeights().basis()).isEqualTo(WeightBasis.FITTED);
        assertThat(at(model, "IQ2_S").getWeights().gb()).isBetween(61.0, 62.7);
        assertThat(at(model, "Q5_0").getWeights().gb()).isBetween(62.6, 63.4);
    }

    /** That no model of the catalog has a fault. */
    private static void assertNone(Predicate<Model> fault) {
        assertThat(models().filter(fault))
                .extracting(model -> model.slug()
                        + ' '
                        + offered(model).map(OfferedFormatsTest::toText).toList())
                .isEmpty();
    }

    private static String toText(ModelQuant one) {
        return "%s %s %s GB"
                .formatted(
                        one.model().slug(), one.quant().name(), one.getWeights().gb());
    }

    private static boolean falls(List<Double> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(at -> numbers.get(at) <= numbers.get(at - 1));
    }

    private static Stream<Model> models() {
        return CATALOG.models().all().stream();
    }

    private static Model model(String slug) {
        return CATALOG.models().find(slug).orElseThrow();
    }

    /** Not those for MLX, which not all hardware runs. */
    private static boolean hasFiles(Model model) {
        return CATALOG.files(model).stream().anyMatch(file -> !Quant.isMlx(file.quant()));
    }

    private static Stream<ModelQuant> offered(Model model) {
        return CATALOG.offered(model).bestFirst().stream();
    }

    private static List<String> names(Model model) {
        return offered(model).map(one -> one.quant().name()).toList();
    }

    private static Stream<ModelQuant> unpublished(Model model) {
        return CATALOG.quants().all().stream()
                .filter(quant -> quant.bitsPerWeight().isKnown())
                .map(quant -> CATALOG.modelQuant(model, quant))
                .filter(one -> !one.getPublished());
    }

    private static boolean published(Model model, String format) {
        return at(model, format).getPublished();
    }

    private static ModelQuant at(Model model, String format) {
        Quant quant = CATALOG.quants().find(format).orElseThrow();
        return CATALOG.modelQuant(model, quant);
    }
}
