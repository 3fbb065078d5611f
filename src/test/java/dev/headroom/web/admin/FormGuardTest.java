package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes something only if this site's page was what it was sent from. */
@ApplicationTest
class FormGuardTest {
    private static final String DELETE = "/admin/rows/gpus/delete/nvidia-geforce-rtx-4090";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DELETE,
                "/admin/rows/gpus/add",
                "/admin/rows/gpus/change/nvidia-geforce-rtx-4090",
                "/admin/tokens",
                "/admin/changes/Q2hhbmdlOjE",
                "/admin/tokens/revoke/0123456789abcdef",
                "/admin/sign-out",
                "/admin/import/0"
            })
    void aFormWithoutTheSessionsTokenIsRefused(String address) {
        Browser admin = Browser.admin();
        String others = Browser.admin().formToken();

        assertRefused(admin.request().formParam("x", "y").post(address), "This form is not one of your session");
        assertRefused(admin.request().formParam("form", "").post(address), "This form is not one of your session");
        assertRefused(admin.request().formParam("form", others).post(address), "This form is not one of your session");
    }

    @Test
    void anImportWithoutTheSessionsTokenIsRefused() {
        assertRefused(
                Browser.admin().request().multiPart("text", "slug\n").post("/admin/import"),
                "This form is not one of your session");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, http://localhost.elsewhere.example",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherSiteIsRefused(String header, String value) {
        Browser admin = Browser.admin();

        assertRefused(form(admin).header(header, value).post(DELETE), "This form came from another site");
        assertRefused(
                admin.request().header(header, value).formParam("token", "any").post(Browser.SIGN_IN),
                "This form came from another site");
    }

    @Test
    void aFormOfThisSiteIsTaken() {
        Browser admin = Browser.admin();

        assertThat(form(admin)
                        .header("Sec-Fetch-Site", "same-origin")
                        .post(DELETE)
                        .statusCode())
                .as("in use, not refused")
                .isEqualTo(409);
        assertThat(form(admin)
                        .header("Host", "headroom.example")
                        .header("Origin", "https://headroom.example")
                        .post(DELETE)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void longFormsOfStrangersAreNotRead() {
        String tooLong = "x".repeat(70_000);

        assertThat(Browser.signIn(tooLong).statusCode()).isEqualTo(413);
        assertThat(new Browser("guessed")
                        .request()
                        .multiPart("text", tooLong)
                        .post("/admin/import")
                        .statusCode())
                .isEqualTo(303);
    }

    private static RequestSpecification form(Browser browser) {
        return browser.request().formParam("form", browser.formToken());
    }

    private static void assertRefused(Response response, String heading) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(403);
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo(heading);
    }
}
