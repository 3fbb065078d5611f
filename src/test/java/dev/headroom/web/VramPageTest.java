package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in a memory of so many GB. */
@ApplicationTest
class VramPageTest {
    private static final String SIZES = "nav[aria-label=Other memory sizes] a";

    @ParameterizedTest
    @ValueSource(strings = {"/vram/8gb", "/vram/24gb?method=detailed", "/vram/128gb"})
    void thePageShowsWhatItsQueryAnswers(String address) {
        Document page = Site.page(address);
        JsonObject answers = ShownRequest.of(page).data();
        assertThat(page.select("#hardware + ul li a").eachText())
                .startsWith(answers.getJsonObject("hardwareList").getJsonArray("nodes").stream()
                        .map(node -> ((JsonObject) node).getString("name"))
                        .toArray(String[]::new))
                .hasSize(answers.getJsonObject("hardwareList").getInteger("totalCount"));
        List<String> needs = answers.fieldNames().stream()
                .filter(name -> name.startsWith("model"))
                .map(name -> ShownRequest.total(answers.getJsonObject(name)))
                .toList();
        assertThat(needs).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select("table.best tbody td small").eachText().stream()
                        .filter(note -> note.endsWith(" GB"))
                        .limit(needs.size())
                        .toList())
                .isEqualTo(needs);
    }

    @Test
    void thePageLeadsToTheNextSizes() {
        assertThat(Site.page("/vram/24gb").select(SIZES + "[rel]").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(href -> assertThat(Site.get(href).statusCode()).isEqualTo(200));
        assertThat(Site.page("/vram/1gb").select(SIZES + "[rel=prev]")).isEmpty();
        assertThat(Site.page("/vram/1024gb").select(SIZES + "[rel=prev]")).hasSize(1);
    }

    @Test
    void aSizeThatNoHardwareHasSaysSo() {
        Document page = Site.page("/vram/17gb");
        assertThat(page.select("#hardware + p").text()).isEqualTo("The catalog has none.");
        assertThat(page.select("table.best tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vram/0gb",
                "/vram/1025gb",
                "/vram/08gb",
                "/vram/8",
                "/vram/8.5gb",
                "/vram/-8gb",
                "/vram/99999999999gb",
                "/vram/"
            })
    void sizesThatMakeNoSenseAreRefused(String address) {
        assertThat(Site.get(address).statusCode()).isEqualTo(404);
    }
}
