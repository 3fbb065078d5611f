package dev.headroom.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OtherSettingsProfile;
import dev.headroom.edit.Mutations;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody can fill the database, alone or with others: here 2 may come from one client, and 3 may wait. */
@ApplicationTest
@TestProfile(OtherSettingsProfile.class)
@Tag("database")
class SubmissionLimitTest {
    private static final JsonObject INPUT = new JsonObject().put("text", Submissions.sample("llama-bench.json"));

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        Submissions.refuseAll();
    }

    @Test
    void aClientMaySendSomeAndAllTogetherSome() {
        Submissions.kept(INPUT);
        Submissions.kept(INPUT);
        assertLimited(Submissions.submit(INPUT), "2 submissions an hour may come from one client: wait ");

        assertThat(Submissions.submit(Mutations.ADMIN_TOKEN, INPUT).getJsonObject("submission"))
                .as("of another client")
                .isNotNull();
        assertLimited(Submissions.submit(Mutations.ADMIN_TOKEN, INPUT), "3 submissions wait for an editor already");
    }

    private static void assertLimited(JsonObject payload, String message) {
        assertThat(payload.getValue("submission")).isNull();
        JsonObject error = payload.getJsonArray("userErrors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("LIMITED");
        assertThat(error.getString("message")).startsWith(message);
    }
}
