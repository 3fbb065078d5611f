package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the sitemap is there and whole, and every link on it leads somewhere. */
@ApplicationTest
@Tag("long")
class CrawlTest {
    private static final int ENTRIES = 1_000;

    @Test
    void noLinkIsBroken() {
        List<String> pages =
                Jsoup.parse(Site.get("/sitemap.xml").asString(), Parser.xmlParser()).select("loc").eachText().stream()
                        .map(CrawlTest::path)
                        .toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(ENTRIES).doesNotHaveDuplicates();
        List<Visited> visited = pages.parallelStream().map(CrawlTest::visited).toList();
        assertThat(visited).extracting(Visited::title).doesNotHaveDuplicates();
        assertThat(visited).extracting(Visited::description).doesNotHaveDuplicates();
        Set<String> links =
                visited.stream().flatMap(page -> page.links().stream()).collect(Collectors.toCollection(TreeSet::new));
        links.removeAll(pages);
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(Site.get(link).statusCode()).as(link).isIn(200, 301, 302, 303));
    }

    /** The models with the most files and measurements, with all that can be asked to be shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwen-qwen3-coder-next",
                "meta-llama-llama-3.1-8b-instruct",
                "meta-llama-llama-3.2-3b-instruct",
                "liquidai-lfm2-8b-a1b"
            })
    void everyPageStaysSmall(String model) {
        assertThat(Site.page("/models/%s?method=detailed&segment=all".formatted(model))
                        .select("table.runs"))
                .isNotEmpty();
    }

    /**
     * @param links to other addresses of this site, without parameters, but for queries, which
     *     {@link GraphQlOfPagesTest} asks; {@link PageBasicsTest} follows those with parameters
     */
    private record Visited(String title, String description, List<String> links) {}

    private static Visited visited(String address) {
        Document page = Site.page(address);
        Basics.check(address, page);
        Basics.checkDescription(address, page);
        assertThat(path(page.select("link[rel=canonical]").attr("href")))
                .as(address)
                .isEqualTo(address);
        assertThat(page.select(Site.ACTIVE_CONTENT + ", [style], [src]:not(script)"))
                .as("active content of " + address)
                .isEmpty();
        page.select("a[href^=#]")
                .forEach(link -> assertThat(page.select(link.attr("href")))
                        .as(address + link.attr("href"))
                        .hasSize(1));
        List<String> links =
                page.select("a[href^=/]:not([href^=/graphql?], [download]), link[href^=/]").eachAttr("href").stream()
                        .map(href -> href.split("[?#]")[0])
                        .distinct()
                        .toList();
        return new Visited(page.title(), Basics.description(page), links);
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
