package dev.headroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.catalog.Catalog;
import dev.headroom.catalog.PackagedCatalog;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What search promises of every row. */
class SearchIndexTest {
    private static final Catalog CATALOG = PackagedCatalog.read();
    private static final SearchIndex SEARCH = CATALOG.search();

    @Test
    void everyRowIsFoundFirstByItsSlugInAnyCaseAndWithoutPunctuation() {
        Stream<String> slugs = Stream.concat(
                CATALOG.models().all().stream().map(Model::slug),
                CATALOG.hardware().all().stream().map(Hardware::slug));
        assertThat(slugs).allSatisfy(slug -> {
            assertThat(SEARCH.find(slug.toUpperCase(Locale.ROOT)).get(0).slug()).isEqualTo(slug);
            assertThat(SEARCH.find(slug.replace('-', ' ')).get(0).slug()).isEqualTo(slug);
        });
    }

    @Test
    void everyModelIsFoundByEachRepositoryOfItsFiles() {
        CATALOG.models()
                .all()
                .forEach(model -> assertThat(CATALOG.files(model))
                        .allSatisfy(file -> assertThat(SEARCH.found(file.repository(), SearchKind.MODEL.only())
                                        .has(model.slug()))
                                .as("%s by %s", model.slug(), file.repository())
                                .isTrue()));
    }

    @Test
    void everyOtherNameOfARowOfTheCatalogFindsIt() {
        assertThat(CATALOG.aliases()).hasSizeGreaterThan(1300);
        CATALOG.aliases().stream()
                .filter(alias -> CATALOG.gpus().find(alias.subject()).isPresent())
                .forEach(alias -> assertThat(SEARCH.found(alias.alias(), SearchKind.GPU.only())
                                .has(alias.subject()))
                        .as("%s by %s", alias.subject(), alias.alias())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "rtx 4090,EXACT",
        "NVIDIA GeForce RTX 4090,EXACT",
        "10de:2684,ALIAS",
        "rtx 409,PREFIX",
        "laptop 4090,WORDS",
        "aptop 4090,SUBSTRING",
        "geforec rtx 4090,TYPING_ERROR"
    })
    void saysHowItWasFound(String text, SearchMatch match) {
        assertThat(SEARCH.find(text)).first().satisfies(hit -> {
            assertThat(hit.slug()).startsWith("nvidia-geforce-rtx-4090");
            assertThat(hit.match()).isEqualTo(match);
        });
    }

    @Test
    void whatIsSurerComesFirst() {
        List<SearchHit> hits = SEARCH.find("qwen3 8b");
        assertThat(hits).extracting(SearchHit::match).isSorted();
        assertThat(hits).extracting(SearchHit::slug).doesNotHaveDuplicates();
    }

    @Test
    void noNumberIsCut() {
        assertThat(SEARCH.find("llama 8b")).extracting(SearchHit::name).noneMatch(name -> name.contains("18B"));
        assertThat(SEARCH.find("060")).extracting(SearchHit::name).noneMatch(name -> name.contains("3060"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".*", "()", "%", "qzxqzx", "qzxqzx 4090", "\uD83D\uDE00"})
    void whatNamesNothingFindsNothing(String text) {
        assertThat(SEARCH.find(text)).isEmpty();
    }

    @Test
    void aLongTextIsReadNoFurtherThanANameGoes() {
        assertThat(SEARCH.find("rtx 4090" + " ".repeat(300) + "x".repeat(1_000_000)))
                .first()
                .satisfies(hit -> assertThat(hit.slug()).isEqualTo("nvidia-geforce-rtx-4090"));
        assertThat(SEARCH.find("a ".repeat(100))).isNotNull();
    }

    @Test
    void aPairIsTheModelAndTheHardwareInAnyOrder() {
        for (String text : List.of("qwen3 30b 3060", "3060 qwen3 30b", "qwen3 30b on a 3060")) {
            SearchHit first = SEARCH.find(text).get(0);
            assertThat(first.modelSlug()).isEqualTo("qwen-qwen3-30b-a3b");
            assertThat(first.hardwareSlug()).isEqualTo("nvidia-geforce-rtx-3060-12gb");
        }
        assertThat(SEARCH.find("rtx 3060").get(0).modelSlug()).isNull();
        assertThat(SEARCH.find("qwen3 30b").get(0).hardwareSlug()).isNull();
    }

    @Test
    void aListTakesItsPartOfAPair() {
        assertThat(SEARCH.found("gemma3 27b rtx 4090", SearchKind.MODEL.only()).has("google-gemma-3-27b-it"))
                .isTrue();
        assertThat(SEARCH.found("gemma3 27b rtx 4090", SearchKind.GPU.only()).has("nvidia-geforce-rtx-4090"))
                .isTrue();
        assertThat(SEARCH.found("gemma3 27b rtx 4090", SearchKind.DEVICE.only()).has("nvidia-dgx-spark"))
                .isFalse();
    }

    @Test
    void onlyWhatNamesOneRowIsTakenForIt() {
        assertThat(SEARCH.named("rtx4090", SearchKind.HARDWARE)).contains("nvidia-geforce-rtx-4090");
        assertThat(SEARCH.named("rtx 3060", SearchKind.HARDWARE)).isEmpty();
        assertThat(SEARCH.named("rtx 409", SearchKind.HARDWARE)).isEmpty();
        assertThat(SEARCH.named("qwen3:8b", SearchKind.MODEL.only())).contains("qwen-qwen3-8b");
    }
}
