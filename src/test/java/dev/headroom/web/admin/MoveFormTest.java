package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows are renamed and merged by forms. */
@ApplicationTest
@Tag("database")
class MoveFormTest {
    private Browser editor;

    @BeforeEach
    void add() {
        editor = Browser.with(Browser.token("EDITOR").getString("secret"));
        for (String name : List.of("Move From", "Move Into")) {
            Mutations.create(
                    "gpu",
                    "slug",
                    new JsonObject()
                            .put("name", name)
                            .put("vendor", "ACME")
                            .put("architecture", "None")
                            .put("segment", "LAPTOP")
                            .put("memoryGb", 8)
                            .put("bandwidthGbPerSec", 100)
                            .put("source", "test"));
        }
    }

    @AfterEach
    void clear() {
        List.of("move-from", "move-into", "moved").forEach(slug -> Mutations.delete("gpu", slug, true));
    }

    @Test
    void aRowIsRenamedAndMerged() {
        Document moving = editor.page("/admin/rows/gpus/move/move-from");
        Document renamed = editor.follow(editor.send(moving.selectFirst("#rename"), Map.of("key", "moved")));
        assertThat(renamed.select(".kicker").text()).startsWith("moved, version 1");

        String move = renamed.select("a[href*=/move/]").attr("href");
        Document merged =
                editor.follow(editor.send(editor.page(move).selectFirst("#merge"), Map.of("into", "move-into")));
        assertThat(merged.select(".kicker").text()).startsWith("move-into");
        assertThat(editor.get("/gpus/move-from").header("Location")).endsWith("/gpus/move-into");
    }

    @Test
    void whatIsRefusedIsTold() {
        Document moving = editor.page("/admin/rows/gpus/move/move-from");
        Response refused = editor.send(moving.selectFirst("#rename"), Map.of("key", "move-into"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select(".refusal").text()).contains("which another row has");
        assertThat(editor.get("/admin/rows/prices/move/1").statusCode()).isEqualTo(404);
    }
}
