package dev.headroom.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.StrictProfile;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A client that has spent what it may is told to wait; others do not notice. */
@ApplicationTest
@TestProfile(StrictProfile.class)
class ClientLimitsTest {
    private static final String CHEAP = "{ catalog { version } }";
    /** Twice of it is far above what is allowed at once, so that no pause between two requests earns the rest. */
    private static final String DEAR = "{ gpus(first: 30) { nodes { slug } } }";

    @Test
    void costIsChargedToTheClientAlone() {
        Response first = ask(from("192.0.2.1"), DEAR);
        long cost = cost(first);
        assertThat(cost).isBetween(26L, 100L);
        for (long spent = 2 * cost; spent <= 100; spent += cost) {
            assertThat(ask(from("192.0.2.1"), DEAR).statusCode()).isEqualTo(200);
        }
        Response refused = ask(from("192.0.2.1"), DEAR);
        assertThat(refused.statusCode()).isEqualTo(429);
        JsonObject extensions = new JsonObject(refused.asString())
                .getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions");
        assertThat(extensions.getString("code")).isEqualTo("RATE_LIMITED");
        assertThat(extensions.getString("limit")).isEqualTo("client.cost-per-second");
        assertThat(refused.header("Retry-After"))
                .isEqualTo(extensions.getInteger("retryAfterSeconds").toString());
        assertThat(extensions.getInteger("retryAfterSeconds")).isBetween(1, 100);

        assertThat(ask(from("192.0.2.2"), CHEAP).statusCode())
                .as("another address")
                .isEqualTo(200);
        assertThat(ask(from("192.0.2.1").header("Authorization", "Bearer " + Mutations.ADMIN_TOKEN), CHEAP)
                        .statusCode())
                .as("the same address with a token")
                .isEqualTo(200);
    }

    @Test
    void aRefusedRequestCostsToo() {
        int answered = 0;
        while (ask(from("192.0.2.3"), "{ nonsense").statusCode() != 429) {
            assertThat(answered++).as("answers to broken documents").isLessThan(1000);
        }
        assertThat(answered).isGreaterThanOrEqualTo(100);
    }

    @Test
    void addressesOfOneSubscriberAreOneClient() {
        while (ask(from("2001:db8:1:2::1"), DEAR).statusCode() == 200) {
            assertThat(ask(from("2001:db8:1:3::1"), CHEAP).statusCode())
                    .as("another network")
                    .isEqualTo(200);
        }
        assertThat(ask(from("2001:db8:1:2:ffff::9"), DEAR).statusCode()).isEqualTo(429);
    }

    private static long cost(Response response) {
        return new JsonObject(response.asString())
                .getJsonObject("extensions")
                .getJsonObject("cost")
                .getLong("requested");
    }

    private static RequestSpecification from(String address) {
        return RestAssured.given().header("X-Forwarded-For", address);
    }

    private static Response ask(RequestSpecification client, String query) {
        return client.contentType("application/json")
                .body(new JsonObject().put("query", query).encode())
                .post("/graphql");
    }
}
