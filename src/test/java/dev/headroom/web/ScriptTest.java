package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script changes pages in place, and nothing depends on it. */
@ApplicationTest
class ScriptTest {

    @Test
    void theScriptIsServedByTheApplicationForEver() {
        String path = Site.page("/").select("script[src]").attr("src");
        Response script = Site.get(path);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).contains("immutable");
        assertThat(script.asString()).startsWith("var htmx=");
        assertThat(Site.get("/assets/htmx-000000000000.js").statusCode()).isEqualTo(404);
    }

    @Test
    void theScriptMayDoNothingThatThePolicyForbids() {
        JsonObject settings =
                new JsonObject(Site.page("/").select("meta[name=htmx-config]").attr("content"));
        assertThat(settings.getBoolean("includeIndicatorStyles")).isFalse();
        assertThat(settings.getBoolean("allowEval")).isFalse();
        assertThat(settings.getBoolean("allowScriptTags")).isFalse();
        assertThat(settings.getBoolean("selfRequestsOnly")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/models",
                "/gpus",
                "/devices",
                "/models/liquidai-lfm2-8b-a1b",
                "/gpus/nvidia-geforce-rtx-4090",
                "/run",
                "/vram/16gb",
                "/calculator"
            })
    void formsWorkWithoutTheScript(String address) {
        Document page = Site.page(address);
        assertThat(page.select("main form[hx-boost]")).isNotEmpty().allSatisfy(form -> {
            assertThat(form.attr("action")).isNotEmpty();
            assertThat(form.select("button")).hasSize(1);
            assertThat(form.select("input:not([type=hidden]), select, button").eachAttr("id"))
                    .as("what focus is kept by")
                    .hasSameSizeAs(form.select("input:not([type=hidden]), select, button"));
        });
        assertThat(page.select("a[hx-boost], [hx-boost] a").stream().map(Element::id))
                .doesNotContain("");
        assertThat(page.select("#changed[role=status]").text())
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(page.select("main #changed")).isEmpty();
    }
}
