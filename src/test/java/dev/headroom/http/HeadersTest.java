package dev.headroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Pages of other sites may read what is public, and only that. */
@ApplicationTest
class HeadersTest {
    private static final String ORIGIN = "https://site.example";
    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Test
    void headersLetAnyPageReadWithoutCredentials() {
        HttpResponse<String> response = Endpoint.post(QUERY, "Content-Type", "application/json", "Origin", ORIGIN);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly(ORIGIN);
        assertThat(response.headers().allValues("Access-Control-Allow-Credentials"))
                .containsExactly("false");
        assertThat(response.headers().allValues("Vary")).containsExactly("Origin");
    }

    @Test
    void headersLetNoOtherPageSendATokenOrChangeMethods() {
        HttpHeaders allowed = Endpoint.send(
                        "OPTIONS",
                        "/graphql",
                        BodyPublishers.noBody(),
                        "Origin",
                        ORIGIN,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization,content-type")
                .headers();
        assertThat(allowed.allValues("Access-Control-Allow-Headers"))
                .containsExactly("Accept,Content-Type,If-None-Match");
        assertThat(allowed.firstValue("Access-Control-Allow-Methods")
                        .orElseThrow()
                        .split(","))
                .doesNotContain("PUT", "DELETE");
    }

    @Test
    void headersKeepBrowsersFromGuessing() {
        HttpHeaders headers = Endpoint.post(QUERY, Endpoint.JSON).headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void headersTellTheMethods() {
        HttpResponse<String> response = Endpoint.send("OPTIONS", "/graphql", BodyPublishers.noBody());
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().allValues("Allow")).containsExactly("GET, POST, OPTIONS");
    }

    @Test
    void thePageToWriteQueriesOnIsOff() {
        assertThat(Endpoint.send("GET", "/q/graphql-ui/", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(404);
    }
}
