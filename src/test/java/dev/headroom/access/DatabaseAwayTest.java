package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import io.quarkus.test.junit.QuarkusMock;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the database is away, a token that cannot be checked is not a wrong one. */
@ApplicationTest
class DatabaseAwayTest {
    private static final Caller OWNER = new Caller(Secret.random().token());
    private static final RuntimeException AWAY =
            new JDBCConnectionException("no connection", new SQLException("refused", "08001"));

    private RuntimeException newestFirst = AWAY;

    @BeforeEach
    void takeItAway() {
        QuarkusMock.installMockForType(
                new ApiTokens(null) {
                    @Override
                    Optional<ApiToken> find(Secret secret) {
                        throw AWAY;
                    }

                    @Override
                    List<ApiToken> newestFirst() {
                        throw newestFirst;
                    }
                },
                ApiTokens.class);
    }

    @Test
    void changesAreUnavailableWhileTheDatabaseIsAway() {
        assertThat(OWNER.refusal(Caller.REVOKE, Map.of("id", "0123456789abcdef")))
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void readsGoOnWhileTheDatabaseIsAway() {
        assertThat(OWNER.data("{ catalog { version } }", Map.of())).isNotNull();
    }

    @Test
    void firstAdminIsKnownButLearnsThatTheDatabaseIsAway() {
        assertThat(Caller.ADMIN.refusal(Caller.LIST, Map.of())).isEqualTo("UNAVAILABLE");
    }

    @Test
    void faultIsNotTakenForAnAbsence() {
        newestFirst = new IllegalStateException("a fault");
        assertThat(Caller.ADMIN
                        .ask(Caller.LIST, Map.of())
                        .getJsonArray("errors")
                        .encode())
                .doesNotContain("UNAVAILABLE", "a fault");
    }
}
