package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.ScarceProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the database cannot be used the pages say so, and nothing that was entered is lost. */
@ApplicationTest
@Tag("database")
@TestProfile(ScarceProfile.class)
class DatabaseAwayPageTest {
    private static final String ADD = "/admin/rows/gpus/add";

    @Inject
    DataSource database;

    private final List<Connection> taken = new ArrayList<>();

    private void takeAll() throws SQLException {
        for (int n = 0; n < ScarceProfile.CONNECTIONS; n++) {
            taken.add(database.getConnection());
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void aChangeIsRefusedAndItsFormKept() throws SQLException {
        Browser admin = Browser.admin();
        takeAll();

        Response response = admin.send(
                admin.page(ADD),
                Map.of(
                        "name",
                        "Away GPU",
                        "vendor",
                        "ACME",
                        "architecture",
                        "None",
                        "segment",
                        "LAPTOP",
                        "memoryGb",
                        "8",
                        "bandwidthGbPerSec",
                        "100",
                        "source",
                        "test"));

        assertThat(response.statusCode()).isEqualTo(503);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("[role=alert]").text())
                .isEqualTo("The database cannot be used now; nothing was changed. Try again later.");
        assertThat(page.select("[name=name]").attr("value")).isEqualTo("Away GPU");
        assertThat(admin.get("/admin/changes").statusCode()).isEqualTo(503);
        assertThat(admin.get("/admin/tokens").statusCode()).isEqualTo(503);
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotSignedOut() throws SQLException {
        Browser editor = Browser.with(Browser.token("EDITOR").getString("secret"));
        takeAll();

        Response response = editor.get("/admin");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(response.asString()).select(".lead").text())
                .startsWith("Your token cannot be checked now");
        assertThat(editor.request().formParam("form", "any").post(ADD).statusCode())
                .isEqualTo(503);
        assertThat(Browser.signIn("hr_0123456789abcdef_0123456789abcdefghijABCDEFGHIJ0123456789abc")
                        .statusCode())
                .isEqualTo(503);

        giveBack();
        taken.clear();
        assertThat(editor.get("/admin").statusCode()).isEqualTo(200);
    }
}
