package dev.headroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.error.StartupFailure;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTokenTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789abcdef0123456789abcde", "0123456789abcdef 0123456789abcdef"})
    void anAdminTokenThatIsEasyToGuessStopsTheStart(String token) {
        assertThatThrownBy(() -> new AdminToken(Optional.of(token)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageStartingWith("HEADROOM_ADMIN_TOKEN is too easy to guess")
                .message()
                .doesNotContain(token);
    }

    @Test
    void anAdminTokenIsKnownByItselfOnly() {
        var admin = new AdminToken(Optional.of(TOKEN));

        assertThat(admin.is(TOKEN)).isTrue();
        assertThat(admin.is(TOKEN + "0")).isFalse();
        assertThat(admin.is("")).isFalse();
    }

    @Test
    void withoutAnAdminTokenNothingMatches() {
        assertThat(new AdminToken(Optional.empty()).is("")).isFalse();
        assertThat(new AdminToken(Optional.empty()).is(TOKEN)).isFalse();
    }
}
