package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.catalog.Edition;
import dev.headroom.web.site.PageKind;
import dev.headroom.web.site.PageKind.Place;
import dev.headroom.web.site.SiteMap;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leads to pages knows every kind of page. */
@ApplicationTest
class SiteMapTest {
    private static final Pattern LINK = Pattern.compile("(?m)^- \\[([^]]+)]\\(([^)]+)\\)");

    static Stream<String> paths() {
        return SiteMap.KINDS.stream()
                .filter(kind -> !kind.pattern().contains("SLUG"))
                .map(PageKind::path)
                .filter(path -> !path.equals("/"));
    }

    @Test
    void everyKindIsTested() {
        List<String> tested = SitePage.ALL.stream()
                .filter(SitePage::isOrdinary)
                .map(page -> page.address().replaceFirst("\\?.*", ""))
                .toList();
        assertThat(SiteMap.KINDS)
                .allSatisfy(kind -> assertThat(tested)
                        .as(kind.title())
                        .anyMatch(path -> path.matches(kind.path().replace("SLUG", "[^/]+"))));
    }

    /** As where somebody types an address and leaves out a letter. */
    @ParameterizedTest
    @MethodSource("paths")
    void aLetterThatIsLeftOutIsSuggested(String path) {
        for (int at = 1; at < path.length(); at++) {
            String typed = path.substring(0, at) + path.substring(at + 1);
            Response response = Site.get(typed);
            assertThat(response.statusCode()).as(typed).isEqualTo(404);
            assertThat(Jsoup.parse(response.asString()).select("main li a").eachAttr("href"))
                    .as(typed)
                    .startsWith(path);
        }
    }

    @Test
    void aFeedTellsTheEditions() {
        Response response = Site.get("/editions.atom");
        Document feed = Jsoup.parse(response.asString(), Parser.xmlParser());
        assertThat(response.contentType()).startsWith("application/atom+xml");
        assertThat(feed.select("entry > title").eachText())
                .hasSize(Edition.all().size())
                .first()
                .asString()
                .startsWith("Edition %d: %d models"
                        .formatted(Edition.current().number(), Edition.current().models()));
        assertThat(Site.page("/accuracy")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/editions.atom");
    }

    @Test
    void everyPageLinksToTheMainOnes() {
        Document page = Site.page("/accuracy");
        assertThat(page.select("header nav a").eachAttr("href")).isEqualTo(in(Place.HEADER));
        assertThat(page.select("footer a").eachAttr("href")).containsAll(in(Place.FOOTER));
        assertThat(Site.page("/gpus?q=rtx")
                        .select("header nav a[aria-current=page]")
                        .eachAttr("href"))
                .containsExactly("/gpus");
    }

    private static List<String> in(Place place) {
        return SiteMap.KINDS.stream()
                .filter(kind -> kind.place() == place)
                .map(PageKind::path)
                .toList();
    }

    @Test
    void sitemapHasThemAll() {
        List<String> listed = Jsoup.parse(Site.get("/sitemap.xml").asString()).select("loc").eachText().stream()
                .map(url -> URI.create(url).getPath())
                .toList();
        assertThat(listed)
                .containsAll(paths().toList())
                .contains("/", "/vram/24gb", "/models/liquidai-lfm2-8b-a1b", "/devices/nvidia-dgx-spark");
    }

    @Test
    void languageModelsAreToldOfThemAll() {
        List<String> told = LINK.matcher(Site.get("/llms.txt").asString().split("## Pages")[1])
                .results()
                .map(link -> URI.create(link.group(2)).getPath())
                .toList();
        assertThat(told).containsAll(paths().toList()).anyMatch(path -> path.matches("/vram/\\d+gb"));
        assertThat(told)
                .allSatisfy(
                        path -> assertThat(Site.get(path).statusCode()).as(path).isEqualTo(200));
    }
}
