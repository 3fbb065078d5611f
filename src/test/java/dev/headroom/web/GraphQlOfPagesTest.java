package dev.headroom.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query that a page shows can be asked, and answers what the page shows. */
@ApplicationTest
class GraphQlOfPagesTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    /** What the examples of {@link #apiShowsTheQueryOfEachPage} do not have: words to escape, filters, other states. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/models?q=%22qwen%5C",
                "/models?sort=name&order=desc",
                "/gpus?q=rtx",
                "/devices?q=mac&sort=memory",
                "/models/liquidai-lfm2-8b-a1b?quant=Q8_0&context=32768&method=detailed",
                "/gpus/nvidia-geforce-rtx-4090?method=detailed",
                "/compare?a=nvidia-geforce-rtx-4090&b=nvidia-geforce-rtx-5090&c=nvidia-dgx-spark",
                "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b&c=google-gemma-3-12b-it&method=simple",
                "/run?hardware=rtx+%22",
                "/run?hardware=nvidia-dgx-spark&count=2&users=8&split=tensor",
                "/run?memory=32&bandwidth=256&like=apple",
                "/vram/16gb?method=detailed&sort=name",
                "/calculator?parametersB=1e-3&quant=q4_k_m"
            })
    void queryCanBeAsked(String address) {
        Document page = Site.page(address);
        JsonObject answer = ShownRequest.of(page).data();
        assertThat(answer).isNotEmpty();
        Response byLink = given().urlEncodingEnabled(false)
                .accept(BROWSER)
                .get(page.select("#graphql a[href^=/graphql?]").attr("href"));
        assertThat(byLink.contentType()).contains("json");
        assertThat(new JsonObject(byLink.asString()).getJsonObject("data")).isEqualTo(answer);
    }

    @Test
    void modelPageShowsWhatItsQueryAnswers() {
        Document page = Site.page("/models/liquidai-lfm2-8b-a1b?quant=Q5_K_M&context=65536&method=detailed");
        JsonObject quant = ShownRequest.of(page).data().getJsonObject("model").getJsonObject("quant");
        assertThat(page.select(".answer dd").first().text()).isEqualTo(quant.getDouble("requiredVram") + " GB");
        JsonObject fastest = quant.getJsonObject("gpus").getJsonArray("nodes").getJsonObject(0);
        var row = page.select("table.runs tbody tr").first();
        assertThat(row.child(0).text()).isEqualTo(fastest.getJsonObject("gpu").getString("name"));
        assertThat(row.child(2).text()).startsWith(fastest.getInteger("estimatedTokPerSec") + " ");
    }

    /** The page on the API shows the very queries of its examples, and each can be asked. */
    @Test
    void apiShowsTheQueryOfEachPage() {
        Document api = Site.page("/api");
        assertThat(api.select("pre.query")).hasSizeGreaterThanOrEqualTo(12).allSatisfy(shown -> {
            String example = shown.closest("details")
                    .previousElementSibling()
                    .select("a")
                    .first()
                    .attr("href");
            ShownRequest request = ShownRequest.of(Site.page(example));
            assertThat(shown.wholeText()).as(example).isEqualTo(request.query());
            assertThat(request.data()).as(example).isNotEmpty();
        });
        assertThat(api.select("#ask ~ pre").first().text()).startsWith("curl -s http://localhost:");
    }

    @Test
    void apiShowsTheQueryOfEveryKindOfPageThatHasOne() {
        List<String> shown = Site.page("/api").select("#pages ~ h3 + p > code:first-child").eachText().stream()
                .map(pattern -> pattern.replaceFirst("\\?.*", "").replace("SLUG", "[^/]+"))
                .toList();
        List<String> paths = SitePage.ALL.stream()
                .filter(SitePage::isOrdinary)
                .map(SitePage::address)
                .filter(address -> !address.equals("/api")) // its own is told at its beginning
                .filter(address -> !Site.page(address).select("#graphql").isEmpty())
                .map(address -> address.replaceFirst("\\?.*", ""))
                .toList();
        assertThat(paths)
                .contains("/", "/run", "/gpus", "/vram/24gb", "/compare")
                .allSatisfy(path -> assertThat(shown).as(path).anyMatch(path::matches));
    }

    @Test
    void listCountsWhatItsQueryCounts() {
        Document page = Site.page("/gpus?q=rtx");
        assertThat(page.select("main > p").text())
                .contains(ShownRequest.of(page).data().getJsonObject("gpus").getInteger("totalCount") + " GPUs.");
    }
}
