package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in a memory of so many GB. */
@ApplicationTest
class VramPageTest {
    private static final String SIZES = "nav[aria-label=Other memory sizes] a";
    private static final String OF_SIZE = """
            { hardwareList(filter: {memoryGb: {eq: %d}}, first: 100) { nodes {
                slug hardwareKind ... on Device { acceleratorVendor } } } }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vram/8gb",
                "/vram/24gb?method=detailed",
                "/vram/18gb?method=detailed",
                "/vram/128gb",
                "/vram/64gb?of=shared"
            })
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

    /** Of a size that only Macs have, and of those that GPUs, Macs and others have, each is told by its own budget. */
    @ParameterizedTest
    @ValueSource(ints = {18, 24, 36, 48, 64, 96, 128, 192, 512})
    void everyModelOfAPageIsHeldByAMachineOfItsOwners(int gb) {
        Document first = Site.page("/vram/%dgb?method=detailed".formatted(gb));
        List<String> owners = Stream.concat(
                        Stream.of("/vram/%dgb?method=detailed".formatted(gb)),
                        first.select("#owners a").eachAttr("href").stream())
                .toList();
        Set<String> asked = new TreeSet<>();
        for (String address : owners) {
            Document page = Site.page(address);
            String machine = machine(page, gb);
            asked.add(machine);
            List<Element> rows = page.select("table.best tbody tr:has(td small:matches(GB$))").stream()
                    .limit(12)
                    .toList();
            assertThat(rows).isNotEmpty();
            String query = rows.stream()
                    .map(row -> "m%d: compatibility(model: \"%s\", quant: \"%s\", hardware: \"%s\", %s) { fit }"
                            .formatted(
                                    row.elementSiblingIndex(),
                                    row.select("th a").attr("href").replaceAll("^/models/|\\?.*", ""),
                                    row.select("td:has(small:matches(GB$)) span")
                                            .first()
                                            .text(),
                                    machine,
                                    "contextLength: 4096, method: DETAILED"))
                    .collect(Collectors.joining(" ", "{ ", " }"));
            JsonObject fits = GraphQl.data(query);
            assertThat(fits.fieldNames())
                    .as("%s on %s", address, machine)
                    .allSatisfy(name -> assertThat(fits.getJsonObject(name).getString("fit"))
                            .isIn("RUNS_GREAT", "RUNS_WELL", "DECENT", "TIGHT_FIT"));
        }
        assertThat(asked).hasSameSizeAs(owners);
    }

    /** A machine of the catalog with so much memory, of the kind that a page is for. */
    private static String machine(Document page, int gb) {
        String kind = page.select(".lead").text().contains("of an Apple machine")
                ? "Apple"
                : page.select(".lead").text().contains("of a GPU") ? "GPU" : "SHARED";
        JsonObject hardware = GraphQl.data(OF_SIZE.formatted(gb)).getJsonObject("hardwareList");
        return hardware.getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .filter(one -> kind.equals(
                        one.getString("hardwareKind").equals("GPU")
                                ? "GPU"
                                : "Apple".equals(one.getString("acceleratorVendor")) ? "Apple" : "SHARED"))
                .map(one -> one.getString("slug"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOnlyMacsHaveIsTheirs() {
        Document page = Site.page("/vram/18gb?q=gemma+3+27b");
        assertThat(page.select(".lead").text()).contains("18 GB of an Apple machine");
        assertThat(page.select("#owners")).isEmpty();
        assertThat(page.select("table.best tbody tr:has(a[href*=gemma-3-27b-it])"))
                .isEmpty();
        assertThat(Site.page("/vram/18gb?of=gpu&q=gemma+3+27b")
                        .select("table.best tbody")
                        .text())
                .contains("Gemma 3 27B");
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
