package dev.headroom.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.access.SessionCookies;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is signed in, and for how long. */
@ApplicationTest
@Tag("database")
class SessionTest {
    private static final String[] PAGES = {
        "/admin",
        "/admin/rows/gpus",
        "/admin/rows/models/add",
        "/admin/rows/gpus/change/nvidia-geforce-rtx-4090",
        "/admin/rows/gpus/delete/nvidia-geforce-rtx-4090",
        "/admin/import",
        "/admin/changes",
        "/admin/tokens"
    };

    @Test
    void cookieIsOpaqueAndForThesePagesOnly() {
        Response response = Browser.signIn(Mutations.ADMIN_TOKEN);

        assertThat(response.header("Location")).endsWith("/admin");
        assertThat(response.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/admin")
                .doesNotContain("Secure", "Max-Age", "Expires", Mutations.ADMIN_TOKEN);
        assertThat(response.cookie(SessionCookies.NAME))
                .hasSize(43)
                .isNotEqualTo(Browser.admin().session());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hr_0123456789abcdef_0123456789abcdefghijABCDEFGHIJ0123456789abc | The API token is not a known one.
            hr_short                                                        | The API token is incomplete.
            something else                                                  | The token is not one of Headroom's, and \
            OpenID Connect is off.
            ''                                                              | The token is not one of Headroom's, and \
            OpenID Connect is off.
            """)
    void wrongTokenIsToldAndNotRepeated(String token, String reason) {
        Response response = Browser.signIn(token);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.cookie(SessionCookies.NAME)).isNull();
        assertThat(Jsoup.parse(response.asString()).select("[role=alert]").text())
                .isEqualTo(reason);
        assertThat(response.asString()).doesNotContain("0123456789abcdef");
    }

    @Test
    void nobodyIsLedToTheSignIn() {
        for (String page : PAGES) {
            for (String session : new String[] {"", "guessed", Mutations.ADMIN_TOKEN}) {
                Response response = new Browser(session).get(page);
                assertThat(response.statusCode()).as(page).isEqualTo(303);
                assertThat(response.header("Location")).as(page).endsWith(Browser.SIGN_IN);
            }
        }
    }

    @Test
    void aTokenInAHeaderOpensNoPage() {
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Mutations.ADMIN_TOKEN)
                .get("/admin")
                .then()
                .statusCode(303);
    }

    @Test
    void theCookieIsOfNoUseElsewhere() {
        Browser admin = Browser.admin();
        String answer = admin.request()
                .contentType("application/json")
                .body("{\"query\":\"{ apiTokens { id } }\"}")
                .post("/graphql")
                .asString();
        assertThat(answer).contains("UNAUTHENTICATED");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser admin = Browser.admin();
        Response response = admin.send(admin.page("/admin").selectFirst("form[action=/admin/sign-out]"), Map.of());

        assertThat(response.header("Location")).endsWith(Browser.SIGN_IN);
        assertThat(response.header("Set-Cookie")).contains("Max-Age=0");
        assertThat(admin.get("/admin").statusCode()).isEqualTo(303);
    }

    @Test
    void aRevokedTokenIsSignedOut() {
        JsonObject token = Browser.token("EDITOR");
        Browser editor = Browser.with(token.getString("secret"));
        assertThat(editor.page("/admin").select(".bar form").text())
                .startsWith("EDITOR")
                .contains("editor");
        Mutations.payload(
                "apiTokenRevoke",
                "mutation($id: ID!) { apiTokenRevoke(id: $id) { userErrors { code } } }",
                Map.of("id", token.getJsonObject("apiToken").getString("id")));

        assertThat(editor.get("/admin").header("Location")).endsWith(Browser.SIGN_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/sign-in",
                "/admin",
                "/admin/changes",
                "/admin/no-such-page",
                "/admin/rows/gpus/change/no-such-gpu"
            })
    void pagesAreNeitherKeptByBrowsersNorFoundBySearch(String address) {
        Response response = Browser.admin().get(address);

        if (response.statusCode() == 200 || !address.equals("/admin/no-such-page")) {
            assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(response.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(response.asString()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(Jsoup.parse(response.asString()).select("script:not([src^=/assets/htmx-]), [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void robotsStayOutOfTheAdminPages() {
        assertThat(given().get("/robots.txt").asString()).contains("\nDisallow: /admin\n");
        assertThat(given().get("/sitemap.xml").asString()).doesNotContain("/admin");
        assertThat(Jsoup.parse(given().get("/").asString())
                        .select("footer a[href=/admin]")
                        .attr("rel"))
                .isEqualTo("nofollow");
    }
}
