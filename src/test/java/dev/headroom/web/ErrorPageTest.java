package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.EmptyStore;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered where there is no page. */
@ApplicationTest
class ErrorPageTest {

    @ParameterizedTest
    @CsvSource({
        "/models/liquidai-lfm2-8b-a1, /models/liquidai-lfm2-8b-a1b",
        "/gpus/nvidia-gefroce-rtx-4090, /gpus/nvidia-geforce-rtx-4090",
        "/model, /models",
        "/acuracy, /accuracy",
        "/compar, /compare",
        "/vram/16g, /vram/16gb"
    })
    void unknownAddressSuggestsTheClosest(String address, String closest) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("main li a").eachAttr("href")).contains(closest);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /models?sort=foo | sort must be one of name, publisher, parameters, active-parameters, context-length, \
            release-date, downloads, likes, quality, quality-coding, quality-maths, \
            quality-long-context, quality-vision, but is "foo".
            /models?page=99 | page must be between 1 and 12 for this list, but is 99.
            /models/liquidai-lfm2-8b-a1b?context=0 | context must be a number between 1 and 16,777,216, but is "0".
            /models/liquidai-lfm2-8b-a1b?quant=Q9 | quant must be a quantization format of the catalog or of a \
            published file of the model, such as Q4_K_M, but is "Q9".
            """)
    void badRequestNamesTheParameter(String address, String message) {
        Response response = Site.get(address);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.asString()).select(".lead").text()).isEqualTo(message);
    }

    @Test
    void aPageSaysThatTheCatalogLoads() {
        EmptyStore.whileInPlace(() -> {
            Response response = Site.get("/models");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.header("Retry-After")).isEqualTo("5");
            assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("The catalog is being loaded");
            assertThat(Site.get("/sitemap.xml").statusCode()).isEqualTo(503);
        });
    }

    @Test
    void pagesLoadNothingFromElsewhere() {
        Response response = Site.get("/");
        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Response css = Site.get(
                Jsoup.parse(response.asString()).select("link[rel=stylesheet]").attr("href"));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.header("Cache-Control")).contains("immutable");
        assertThat(css.asString()).doesNotContain("url(", "@import");
    }
}
