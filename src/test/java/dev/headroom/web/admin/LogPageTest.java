package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The change log is filtered, paged and reverted. */
@ApplicationTest
@Tag("database")
class LogPageTest {
    private static final JsonObject GPU = new JsonObject()
            .put("vendor", "ACME")
            .put("architecture", "None")
            .put("segment", "LAPTOP")
            .put("memoryGb", 8)
            .put("bandwidthGbPerSec", 100)
            .put("source", "test");

    private Browser admin;
    private final String slug = "log-" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        admin = Browser.admin();
    }

    @BeforeEach
    void add() {
        Mutations.create("gpu", "slug", GPU.copy().put("name", slug));
    }

    @AfterEach
    void delete() {
        Mutations.delete("gpu", slug, true);
    }

    @Test
    void theLogOfARowIsShown() {
        change(16);

        Document log = log();

        assertThat(log.select("tbody tr")).hasSize(2);
        assertThat(log.select("tbody tr").get(0).text())
                .contains("HEADROOM_ADMIN_TOKEN", "gpu " + slug, "changed", "memory_gb: 8 → 16");
        assertThat(log.select("tbody tr").get(1).text()).contains("added");
        assertThat(admin.page("/admin/changes?actor=nobody&key=" + slug)
                        .select("main")
                        .text())
                .contains("No change matches.");
        assertThat(admin.page("/admin/changes?action=update&key=" + slug).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void theLogIsPaged() {
        for (int change = 1; change <= 60; change++) {
            change(8 + change);
        }
        Document newest = log();
        assertThat(newest.select("tbody tr")).hasSize(50);

        Document older = admin.page(newest.select("a[rel=next]").attr("href"));
        assertThat(older.select("tbody tr")).hasSize(11);
        assertThat(older.select("a[rel=next]")).isEmpty();
        assertThat(older.select("[name=key]").attr("value")).isEqualTo(slug);
        assertThat(admin.page(older.select(".pages a").attr("href")).select("tbody tr"))
                .hasSize(50);
    }

    @Test
    void oneChangeIsReverted() {
        change(16);
        Document question = admin.page(log().select(".log td:first-child a").attr("href"));
        assertThat(question.select("tbody tr").get(0).text()).isEqualTo("memory_gb 8 16");

        Document log = admin.follow(admin.send(question, Map.of()));

        assertThat(log.select("main [role=status]").text()).startsWith("Reverted.");
        assertThat(memory()).isEqualTo(8.0);
    }

    @Test
    void whatHasChangedSinceIsNotReverted() {
        change(16);
        Document question = admin.page(log().select(".log td:first-child a").attr("href"));
        change(24);

        Response refused = admin.send(question, Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select(".refusal").text()).contains("the row has changed since");
        assertThat(memory()).isEqualTo(24.0);
    }

    @Test
    void aWholeTransactionIsReverted() {
        Mutations.payload(
                "benchmarkAdd",
                ("mutation { benchmarkAdd(input: {gpu: \"%s\", backend: \"CUDA\", model: \"m\", quant: \"Q4_0\", "
                                        + "mixtureOfExperts: false, ")
                                .formatted(slug)
                        + "test: \"tg128\", depthTokens: 0, tokPerSec: 10, source: \"test\"}) { userErrors { message "
                        + "} } }",
                Map.of());
        Mutations.delete("gpu", slug, true);
        Document question = admin.page(log().select(".log td:first-child a").attr("href"));
        assertThat(question.select(".log tbody tr")).hasSize(2);

        admin.follow(admin.send(question.select("form.entry").get(1), Map.of()));

        assertThat(memory()).isEqualTo(8.0);
    }

    @Test
    void editorsNeitherSeeNorRevert() {
        Browser editor = Browser.with(Browser.token("EDITOR").getString("secret"));
        String change = log().select(".log td:first-child a").attr("href");

        assertThat(editor.page("/admin").select("a[href=/admin/changes], a[href=/admin/tokens]"))
                .isEmpty();
        assertRefused(editor.get("/admin/changes"));
        assertRefused(editor.get(change));
        assertRefused(editor.get("/admin/tokens"));
        assertRefused(editor.request().formParam("form", editor.formToken()).post(change));
        assertThat(memory()).isEqualTo(8.0);
    }

    private static void assertRefused(Response response) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.asString()).select(".lead").text())
                .isEqualTo("This needs the role admin; your token has the role editor.");
    }

    private Document log() {
        return admin.page("/admin/changes?table=gpu&key=" + slug);
    }

    private void change(int memoryGb) {
        Mutations.update(
                "gpu", slug, "slug", new JsonObject().put("memoryGb", memoryGb).put("source", "test"), null);
    }

    private Object memory() {
        return GraphQl.data("{ gpu(slug: \"%s\") { memoryGb } }".formatted(slug))
                .getJsonObject("gpu")
                .getValue("memoryGb");
    }
}
