package dev.headroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.estimate.EstimationMethod;
import dev.headroom.model.Model;
import dev.headroom.quant.Quant;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.QuantFile;
import org.junit.jupiter.api.Test;

/** Published conversions for MLX are files of their models, with the bits that they come to. */
class MlxFilesTest {
    private final Catalog catalog = PackagedCatalog.read();

    private Model model(String slug) {
        return catalog.models().find(slug).orElseThrow();
    }

    private ModelQuant at(Model model, String quant) throws Exception {
        return catalog.modelQuant(model, "quant", quant);
    }

    @Test
    void aConversionOfAKnownGroupSizeIsAFormatOfTheCatalog() {
        assertThat(catalog.filesByModel().values().stream().flatMap(files -> files.stream()))
                .filteredOn(file -> Quant.isMlx(file.quant()))
                .hasSize(418)
                .allSatisfy(
                        file -> assertThat(catalog.quants().find(file.quant())).isPresent());
    }

    @Test
    void whereTheGroupSizeIsNotKnownTheFileTellsTheBits() throws Exception {
        ModelQuant format = at(model("qwen-qwen3.6-27b"), "MLX-6bit");
        assertThat(format.quant().bitsPerWeight().isKnown()).isFalse();
        assertThat(format.getBitsPerWeight()).isEqualTo(6.59, within(0.1));
    }

    @Test
    void aFileForMlxHoldsTheVisionTowerThatGgufKeepsApart() throws Exception {
        Model qwen = model("qwen-qwen3.6-27b");
        assertThat(at(qwen, "MLX-4bit")
                        .shape(EstimationMethod.DETAILED)
                        .projectorGb()
                        .value())
                .isZero();
        assertThat(at(qwen, "Q4_K_M")
                        .shape(EstimationMethod.DETAILED)
                        .projectorGb()
                        .value())
                .isPositive();
    }

    @Test
    void sizesOfGgufFilesDoNotFollowThoseForMlx() {
        assertThat(catalog.offered(model("qwen-qwen3.6-27b")).bestFirst())
                .isNotEmpty()
                .noneMatch(format -> format.quant().forMlx());
    }

    @Test
    void aModelThatIsPublishedForMlxAloneIsOfferedOnTheLadder() {
        Model onlyMlx = catalog.models().all().stream()
                .filter(model -> !catalog.files(model).isEmpty()
                        && catalog.files(model).stream().map(QuantFile::quant).allMatch(Quant::isMlx))
                .findFirst()
                .orElseThrow();
        assertThat(catalog.offered(onlyMlx).bestFirst())
                .isNotEmpty()
                .allMatch(format -> format.quant().onLadder());
    }
}
