package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page has to have for readers, screen readers and search engines. */
final class Basics {
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 240;
    private static final int LONGEST_TITLE = 95;

    private Basics() {}

    static void check(String address, Document page) {
        assertThat(page.title()).as(address).endsWith(" · Headroom").hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        assertThat(page.select("html").attr("lang"))
                .as("language of " + address)
                .isEqualTo("en");
        assertThat(page.select("meta[name=viewport]").attr("content"))
                .as(address)
                .isEqualTo("width=device-width, initial-scale=1");
        assertThat(page.select("main h1")).as(address).hasSize(1);
        assertThat(page.select("h1")).as(address).hasSize(1);
        assertThat(page.select("img:not([alt])"))
                .as("images without text on " + address)
                .isEmpty();
        assertThat(page.select("a, button, summary").stream().filter(Basics::isNameless))
                .as("links without text on " + address)
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).as("ids of " + address).doesNotHaveDuplicates();
        assertHeadingsInOrder(address, page);
    }

    /** Of a page that search engines are to show. */
    static void checkDescription(String address, Document page) {
        assertThat(description(page).length())
                .as("length of \"%s\" of %s", description(page), address)
                .isBetween(SHORTEST_DESCRIPTION, LONGEST_DESCRIPTION);
        assertThat(page.select("meta[name=robots]")).as(address).isEmpty();
        assertThat(page.select("link[rel=canonical]")).as(address).hasSize(1);
    }

    static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }

    private static boolean isNameless(Element link) {
        return link.text().isBlank() && link.attr("aria-label").isBlank();
    }

    private static void assertHeadingsInOrder(String address, Document page) {
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next)
                    .as("level of \"%s\" on %s", heading.text(), address)
                    .isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }
}
