package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.web.site.PageKind;
import dev.headroom.web.site.SiteMap;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an address holds, the answer is a page or a refusal, never a fault, and never active content. */
@ApplicationTest
@Tag("long")
class HostileVisitTest {
    /** A page of each kind, and what the site map has no state of. */
    private static final List<String> PAGES = Stream.concat(
                    SiteMap.KINDS.stream().map(HostileVisitTest::pageOf),
                    Stream.of("/compare?a=nvidia-dgx-spark&b=nvidia-geforce-rtx-4090", "/models.csv"))
            .distinct()
            .toList();

    /** What any page might take. */
    private static final List<String> COMMON = List.of("q", "page", "sort", "order", "method", "table");

    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "0",
            "-1",
            "1e999",
            "NaN",
            "Infinity",
            "99999999999999999999",
            "2147483647",
            "1.5",
            "%00",
            "%ff",
            "%0d%0aX:1",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%22%3E%3Csvg%20onload=1%3E",
            "%7B7*7%7D",
            "%7Bpage.title%7D",
            "../../etc/passwd",
            "%F0%9F%98%80",
            "x".repeat(1000));

    private static final List<String> OF_TOOLS = List.of(
            "/run?memory=24&bandwidth",
            "/run?memory=24&like",
            "/run?memory=24&count",
            "/run?memory=24&split",
            "/run?memory=24&users",
            "/run?memory=24&use",
            "/run?memory=24&context",
            "/run?memory=24&speed",
            "/run?memory=24&quant",
            "/run?memory=24&sort",
            "/run?memory=24&page",
            "/calculator?parametersB=8&layers",
            "/calculator?parametersB=8&quant",
            "/calculator?parametersB=8&hardware",
            "/calculator?parametersB=8&acceleratorClass",
            "/calculator?parametersB=8&kvCacheType",
            "/calculator?parametersB=8&discrete");

    static List<String> pages() {
        return PAGES;
    }

    static List<String> parametersOfTools() {
        return OF_TOOLS;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aHostileParameterGivesNoFault(String page) {
        parameters(page)
                .forEach(parameter -> assertHarmlessWithAnyValue(page + (page.contains("?") ? '&' : '?') + parameter));
    }

    @Test
    void formsAndLinksTellTheParameters() {
        assertThat(PAGES)
                .contains("/", "/run", "/models", "/gpus", "/devices", "/compare", "/calculator", "/accuracy", "/api");
        assertThat(parameters("/models")).contains("q", "category", "publisher", "family", "from", "to", "page");
        assertThat(parameters("/gpus")).contains("q", "vendor", "segment", "from", "to", "order");
        assertThat(parameters("/compare")).contains("a", "b", "c", "method");
        assertThat(parameters(PAGES.stream()
                        .filter(page -> page.startsWith("/models/"))
                        .findFirst()
                        .orElseThrow()))
                .contains("quant", "context", "method", "vendor", "segment", "kind", "memory", "speed", "sort");
    }

    private static String pageOf(PageKind kind) {
        return SitePage.ALL.stream()
                .filter(SitePage::isOrdinary)
                .map(page -> page.address().replaceFirst("\\?.*", ""))
                .filter(path -> path.matches(kind.path().replace("SLUG", "[^/]+")))
                .findFirst()
                .orElseThrow();
    }

    /** Those of a page's forms and of its links to itself, and what any might take. */
    private static Set<String> parameters(String address) {
        String path = address.replaceFirst("(\\.csv)?(\\?.*)?$", "");
        Document page = Jsoup.parse(Site.get(address.replace(".csv", "")).asString());
        Set<String> names = new TreeSet<>(COMMON);
        names.addAll(page.select("main form [name]").eachAttr("name"));
        page.select("main a[href^=" + path + "?]").eachAttr("href").stream()
                .flatMap(href -> Stream.of(href.substring(path.length() + 1).split("&")))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .forEach(names::add);
        return names;
    }

    @ParameterizedTest
    @MethodSource("parametersOfTools")
    void aHostileParameterBesideAnotherGivesNoFault(String parameter) {
        assertHarmlessWithAnyValue(parameter);
    }

    private static void assertHarmlessWithAnyValue(String parameter) {
        VALUES.parallelStream()
                .forEach(value -> assertHarmless(Site.get(parameter + '=' + value), parameter + '=' + value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vram/%00",
                "/vram/16gb%0a",
                "/models/%00",
                "/models/%3Cscript%3E",
                "/gpus/..%2f..%2fetc",
                "/devices/%ff",
                "/models/a/b/c",
                "/%7B7*7%7D",
                "/assets/..%2fapplication.properties",
                "/assets/site-000000000000.css",
                "/models/liquidai-lfm2-8b-a1b/",
                "//",
                "/models?page=1&page=x"
            })
    void aHostilePathGivesNoFault(String path) {
        assertHarmless(Site.get(path), path);
    }

    private static void assertHarmless(Response response, String address) {
        assertThat(response.statusCode()).as(address).isIn(200, 301, 302, 400, 404);
        assertThat(response.header("X")).as(address).isNull();
        String html = response.asString();
        if (html.startsWith("<!DOCTYPE html>")) {
            assertThat(Jsoup.parse(html).select(Site.ACTIVE_CONTENT))
                    .as(address)
                    .isEmpty();
            assertThat(html).as(address).doesNotContain("Exception", "at dev.headroom");
        }
    }
}
