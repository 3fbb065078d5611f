package dev.headroom.api;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.headroom.ApplicationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Health is where the documents say. */
@ApplicationTest
@Tag("database")
class HealthTest {
    @Test
    void theApplicationIsReadyWithACatalog() {
        get("/q/health").then().statusCode(200).body("status", equalTo("UP")).body("checks.name", hasItem("catalog"));
    }
}
