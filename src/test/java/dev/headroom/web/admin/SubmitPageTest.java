package dev.headroom.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.submission.Submissions;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody submits what they measured by a form, and editors decide on a page. */
@ApplicationTest
@Tag("database")
class SubmitPageTest {
    private static final String TABLE = Submissions.sample("llama-bench.md");

    @Test
    void whatWasReadIsShownAndThenSubmittedAndRefusedWithAReason() {
        Response read = form(Map.of("text", TABLE, "read", "yes")).post("/submit");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        Document page = Jsoup.parse(read.asString());
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody th").eachText()).containsOnly("Qwen3 8B");
        assertThat(page.select("#text").text()).contains("tg128");

        Response sent =
                form(Map.of("text", TABLE, "handle", "Ada", "send", "yes")).post("/submit");
        assertThat(sent.statusCode()).isEqualTo(303);
        String address = sent.header("Location");
        assertThat(page(address).select("main .lead").text()).startsWith("Thank you, Ada. They wait for an editor.");
        assertThat(page(address).select("meta[name=robots]").attr("content")).isEqualTo("noindex");

        Browser editor = Browser.with(Browser.token("EDITOR").getString("secret"));
        String id = address.substring("/submit/".length());
        Element refusal = formTo(editor, id, "refuse");
        assertThat(editor.send(refusal, Map.of("reason", "")).statusCode()).isEqualTo(400);
        assertThat(editor.send(refusal, Map.of("reason", "Capped <at> 200 W")).statusCode())
                .isEqualTo(303);
        assertThat(page(address).select("main").text()).contains("They were refused.", "Capped <at> 200 W");
        assertThat(editor.send(refusal, Map.of("reason", "again")).statusCode()).isEqualTo(400);
    }

    @Test
    void theTickedOnesAreAccepted() {
        Response sent = form(Map.of("text", TABLE, "send", "yes")).post("/submit");
        String id = sent.header("Location").substring("/submit/".length());
        Browser admin = Browser.admin();
        Element acceptance = formTo(admin, id, "accept");
        assertThat(acceptance.select("input[name=run]")).hasSize(2);

        Element without = acceptance.clone();
        without.select("input[name=run]").remove();
        assertThat(admin.send(without, Map.of()).statusCode()).isEqualTo(400);
        assertThat(admin.send(acceptance, Map.of("run", "3")).statusCode()).isEqualTo(303);

        assertThat(page("/submit/" + id).select("tbody td").eachText().stream()
                        .filter(cell -> cell.endsWith("(accepted)")))
                .hasSize(1);
        Document change = admin.page(
                admin.page("/admin/changes").select(".log td:first-child a").attr("href"));
        assertThat(change.select("h1").text()).isNotEmpty();
        Submissions.undo();
        Submissions.refuse(id, "a test");
    }

    private static Element formTo(Browser browser, String id, String decision) {
        return browser.page("/admin/submissions")
                .selectFirst("form[action=/admin/submissions/%s/%s]".formatted(id, decision));
    }

    @ParameterizedTest
    @CsvSource({
        "text, Hello, text holds no measured speed",
        "model, nosuchmodel, modelSlug: the catalog holds nothing",
        "hardware, nosuchgpu, hardwareSlug: the catalog holds nothing",
        "gpuCount, many, gpuCount must be 1",
        "handle, <script>, handle must be up to 40"
    })
    void whatIsWrongIsToldBesideItsField(String field, String value, String message) {
        Response response =
                form(Map.of("text", TABLE, "send", "yes"), field, value).post("/submit");
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#%s-hint .error".formatted(field)).text()).contains(message);
        assertThat(page.select("#" + field).val()).isEqualTo(value);
    }

    @Test
    void formsOfOtherSitesAndLongOnesAreRefusedUnread() {
        assertThat(form(Map.of("text", TABLE))
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/submit")
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(Map.of("text", TABLE))
                        .header("Origin", "https://elsewhere.example")
                        .post("/submit")
                        .statusCode())
                .isEqualTo(403);
        assertThat(form(Map.of("text", "x".repeat(200_000))).post("/submit").statusCode())
                .isEqualTo(413);
    }

    @Test
    void strangersSeeNoSubmissionsAndNoneThatIsNotThere() {
        assertThat(given().redirects().follow(false).get("/admin/submissions").statusCode())
                .isEqualTo(303);
        assertThat(given().get("/submit/no-such-thing").statusCode()).isEqualTo(404);
    }

    private static RequestSpecification form(Map<String, String> fields, String... more) {
        RequestSpecification request =
                given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        fields.forEach((name, value) -> {
            if (more.length == 0 || !more[0].equals(name)) {
                request.formParam(name, value);
            }
        });
        return more.length == 0 ? request : request.formParam(more[0], more[1]);
    }

    private static Document page(String address) {
        Response response = given().get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }
}
