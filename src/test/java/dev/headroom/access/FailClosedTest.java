package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.OwnDatabaseProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where no admin token is configured, nobody is an admin, and everybody reads. */
@ApplicationTest
@TestProfile(OwnDatabaseProfile.class)
class FailClosedTest {
    @Test
    void nobodyWritesWhereNoAdminTokenIsConfigured() {
        Map<String, Object> id = Map.of("id", "0123456789abcdef");

        assertThat(Caller.ANYONE.refusal(Caller.REVOKE, id)).isEqualTo("UNAUTHENTICATED");
        assertThat(Caller.ADMIN.refusal(Caller.REVOKE, id)).isEqualTo("UNAUTHENTICATED");
        assertThat(new Caller("").ask(Caller.REVOKE, id).containsKey("errors")).isTrue();
    }

    @Test
    void everybodyReadsWhereNoAdminTokenIsConfigured() {
        assertThat(Caller.ANYONE.data("{ catalog { version } }", Map.of())).isNotNull();
    }
}
