package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each kind of page, refusals too, has what every page has to have, and leads nowhere wrong with its filters and orders
 * either.
 */
@ApplicationTest
class PageBasicsTest {
    private static final List<SitePage> PAGES = SitePage.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyPageHasTheBasics(SitePage kind) {
        Document page = page(kind);
        Basics.check(kind.address(), page);
        if (kind.isOrdinary()) {
            Basics.checkDescription(kind.address(), page);
        } else {
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    /** Those with parameters: {@link CrawlTest} follows the others. */
    @ParameterizedTest
    @FieldSource("PAGES")
    void noLinkIsBroken(SitePage kind) {
        List<String> links = page(kind).select("a[href^=/]").eachAttr("href").stream()
                .filter(href -> href.contains("?"))
                .map(href -> href.split("#")[0].replace(" ", "%20"))
                .distinct()
                .toList();
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(Site.get(link).statusCode()).as(link).isIn(200, 303));
    }

    private static Document page(SitePage kind) {
        Response response = Site.get(kind.address());
        assertThat(response.statusCode()).isEqualTo(kind.status());
        assertThat(response.asString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(Site.LARGEST_PAGE_BYTES);
        return Jsoup.parse(response.asString());
    }
}
