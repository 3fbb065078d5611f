package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the sitemap is there and whole, and every link on it leads somewhere. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SitemapTest {
    private static final int ENTRIES = 988;

    @Test
    void noLinkIsBroken() {
        List<String> pages = Jsoup.parse(Site.get("/sitemap.xml").asString(), Parser.xmlParser()).select("loc").eachText().stream()
                .map(SitemapTest::path).toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(ENTRIES).doesNotHaveDuplicates();
        Set<String> links = new TreeSet<>();
        pages.forEach(page -> links.addAll(checked(page)));
        links.removeAll(pages);
        assertThat(links).allSatisfy(link -> assertThat(Site.get(link).statusCode()).as(link).isIn(200, 301, 302, 303));
    }

    /** The models with the most files and measurements, with all that can be asked to be shown. */
    @ParameterizedTest
    @ValueSource(strings = {"qwen-qwen3-coder-next", "meta-llama-llama-3.1-8b-instruct", "meta-llama-llama-3.2-3b-instruct", "liquidai-lfm2-8b-a1b"})
    void pagesStaySmall(String model) {
        assertThat(Site.page("/models/%s?method=detailed&segment=all".formatted(model)).select("table.runs")).isNotEmpty();
    }

    /** Links of the page to other addresses of this site, without parameters, but for queries, which {@link GraphQlOfPagesTest} asks. */
    private static List<String> checked(String address) {
        Document page = Site.page(address);
        assertThat(page.title()).as(address).endsWith(" · Headroom");
        assertThat(page.select("meta[name=description]").attr("content")).as(address).isNotBlank();
        assertThat(path(page.select("link[rel=canonical]").attr("href"))).as(address).isEqualTo(address);
        assertThat(page.select("main h1")).as(address).hasSize(1);
        assertHeadingsInOrder(address, page);
        assertThat(page.select("[id]").eachAttr("id")).as("ids of " + address).doesNotHaveDuplicates();
        assertThat(page.select(Site.ACTIVE_CONTENT + ", [style], [src]:not(script)")).as("active content of " + address).isEmpty();
        page.select("a[href^=#]").forEach(link -> assertThat(page.select(link.attr("href"))).as(address + link.attr("href")).hasSize(1));
        return page.select("a[href^=/]:not([href^=/graphql?], [download]), link[href^=/]").eachAttr("href").stream().map(href -> href.split("[?#]")[0]).distinct().toList();
    }

    private static void assertHeadingsInOrder(String address, Document page) {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as("level of \"%s\" on %s", heading.text(), address).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
