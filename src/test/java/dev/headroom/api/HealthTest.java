package dev.headroom.api;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.headroom.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Health is where the documents say. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class HealthTest {
    @Test
    void readyWithACatalog() {
        get("/q/health").then().statusCode(200).body("status", equalTo("UP")).body("checks.name", hasItem("catalog"));
    }
}
