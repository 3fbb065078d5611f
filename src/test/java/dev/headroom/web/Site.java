package dev.headroom.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Visits the site as a browser without scripts does. */
final class Site {
    static final int LARGEST_PAGE_BYTES = 100_000;
    /** What no page has: a script other than the one that is served with it, and code in attributes. */
    static final String ACTIVE_CONTENT =
            "script:not([type=application/ld+json]):not([src^=/assets/htmx-]), script[src]:not(head > script), "
                    + "[^on], [^hx-on], a[href^=javascript]";

    private Site() {}

    /** The answer to an address that is sent as it is. */
    static Response get(String address) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(address);
    }

    /** A page that must be there, and small enough. */
    static Document page(String address) {
        Response response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        String html = response.asString();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length)
                .as("bytes of " + address)
                .isLessThanOrEqualTo(LARGEST_PAGE_BYTES);
        return Jsoup.parse(html, "http://localhost" + address);
    }
}
