package dev.headroom.web.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.access.SessionCookies;
import dev.headroom.edit.Mutations;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody signed in, who loads pages and sends the forms on them, as a browser without scripts does. */
record Browser(String session) {
    static final String SIGN_IN = "/admin/sign-in";
    private static final String NEW_TOKEN =
            "mutation($name: String!, $role: Role!) { apiTokenCreate(input: {name: $name, role: $role}) { secret "
                    + "apiToken { id } } }";

    static Browser admin() {
        return with(Mutations.ADMIN_TOKEN);
    }

    static Browser with(String token) {
        Response response = signIn(token);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return new Browser(response.cookie(SessionCookies.NAME));
    }

    static Response signIn(String token) {
        return given().redirects().follow(false).formParam("token", token).post(SIGN_IN);
    }

    /** A new API token: its {@code secret} and {@code apiToken.id}. */
    static JsonObject token(String role) {
        return Mutations.payload(
                "apiTokenCreate", NEW_TOKEN, Map.of("name", role + " " + UUID.randomUUID(), "role", role));
    }

    RequestSpecification request() {
        return given().redirects().follow(false).cookie(SessionCookies.NAME, session);
    }

    Response get(String address) {
        return request().urlEncodingEnabled(false).get(address);
    }

    /** A page that must be there. */
    Document page(String address) {
        Response response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(response.asString(), "http://localhost" + address);
    }

    String formToken() {
        return page("/admin").select("input[name=form]").attr("value");
    }

    /** Sends the first form of a page for entries, with some fields filled in. */
    Response send(Document page, Map<String, String> entered) {
        return send(page.selectFirst("form.entry"), entered);
    }

    Response send(Element form, Map<String, String> entered) {
        Map<String, String> fields = fields(form);
        fields.putAll(entered);
        RequestSpecification request = request();
        if (form.attr("enctype").isEmpty()) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields);
        } else {
            fields.forEach(request::multiPart);
        }
        return request.post(URI.create(form.attr("action")).getPath()); // which it encodes itself
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=file]):not([type=checkbox]), textarea[name], select[name]")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea")
                                ? field.wholeText()
                                : field.tagName().equals("select")
                                        ? field.select("option[selected]").attr("value")
                                        : field.attr("value")));
        return fields;
    }

    /** The page that a form leads to. */
    Document follow(Response response) {
        return page(target(response));
    }

    /** The same once it does not load itself again. */
    Document settled(Response response) {
        String address = target(response);
        while (get(address).header("Refresh") != null) {
            Thread.onSpinWait();
        }
        return page(address);
    }

    private static String target(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
