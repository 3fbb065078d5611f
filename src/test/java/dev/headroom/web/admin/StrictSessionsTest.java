package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.StrictProfile;
import dev.headroom.access.SessionCookies;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Sessions end, cookies stay on secure connections, and guessing ends soon. */
@ApplicationTest
@TestProfile(StrictProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrictSessionsTest {
    @Test
    @Order(1)
    void aSessionEndsWithItsTime() throws InterruptedException {
        Response response = Browser.signIn(Mutations.ADMIN_TOKEN);
        assertThat(response.header("Set-Cookie")).contains("Secure");
        Thread.sleep(1_100);

        assertThat(new Browser(response.cookie(SessionCookies.NAME))
                        .get("/admin")
                        .header("Location"))
                .endsWith(Browser.SIGN_IN);
    }

    @Test
    @Order(2)
    void wrongTokensAreLimited() {
        for (int failure = 0; failure < 3; failure++) {
            assertThat(Browser.signIn("wrong").statusCode()).isEqualTo(403);
        }
        Response limited = Browser.signIn(Mutations.ADMIN_TOKEN);

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 21);
        assertThat(Jsoup.parse(limited.asString()).select("[role=alert]").text())
                .startsWith("Too many wrong tokens came from your address");
        assertThat(limited.cookie(SessionCookies.NAME)).isNull();
    }
}
