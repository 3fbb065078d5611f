package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** API tokens are created, shown once, and revoked. */
@ApplicationTest
@Tag("database")
class TokensPageTest {
    private Browser admin;
    private final String name = "page " + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        admin = Browser.admin();
    }

    @Test
    void aSecretIsShownOnce() {
        Response created = create(Map.of("name", name, "role", "editor", "expires", ""));
        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.header("Cache-Control")).isEqualTo("no-store");
        String secret = Jsoup.parse(created.asString()).select("#secret").text();

        assertThat(Browser.with(secret).page("/admin").select(".who").text()).isEqualTo(name);
        assertThat(admin.page("/admin/tokens").select("#secret")).isEmpty();
        assertThat(row().text()).contains("editor", "without end");
        assertThat(error(create(Map.of("name", name, "role", "editor")), "name"))
                .isEqualTo("another token has the name " + name);
    }

    @Test
    void aRevokedTokenIsSignedOut() {
        Browser editor = Browser.with(Jsoup.parse(create(Map.of("name", name)).asString())
                .select("#secret")
                .text());
        Document question = admin.page(row().select("a").attr("href"));

        admin.follow(admin.send(question, Map.of()));

        assertThat(row().text()).contains("revoked");
        assertThat(row().select("a")).isEmpty();
        assertThat(editor.get("/admin").statusCode()).isEqualTo(303);
    }

    @Test
    void errorsStandBesideTheFields() {
        assertThat(error(create(Map.of("name", "")), "name")).isEqualTo("name must not be blank");
        assertThat(error(create(Map.of("name", name, "role", "owner")), "role"))
                .isEqualTo("role must be admin or editor");
        assertThat(error(create(Map.of("name", name, "expires", "soon")), "expires"))
                .isEqualTo("expiresAt must be a day such as 2027-01-31");
        assertThat(error(create(Map.of("name", name, "expires", "2020-01-01")), "expires"))
                .isEqualTo("expiresAt must be in the next ten years");
        assertThat(admin.get("/admin/tokens/revoke/0123456789abcdef").statusCode())
                .isEqualTo(404);
    }

    private Response create(Map<String, String> entered) {
        return admin.send(admin.page("/admin/tokens"), entered);
    }

    private Element row() {
        return admin.page("/admin/tokens").select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String error(Response response, String field) {
        assertThat(response.statusCode()).isEqualTo(400);
        return Jsoup.parse(response.asString())
                .select("#" + field + "-hint .error")
                .text();
    }
}
