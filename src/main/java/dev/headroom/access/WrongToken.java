package dev.headroom.access;

import io.smallrye.mutiny.Uni;
import java.util.Objects;

/**
 * A token that is refused for a reason which its sender may know; the reasons of OpenID Connect's library stay in the
 * log.
 */
class WrongToken extends SecurityException {
    private static final long serialVersionUID = 1;

    WrongToken(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "the constructor takes one");
    }

    static <T> Uni<T> fail(String reason) {
        return Uni.createFrom().failure(() -> new WrongToken(reason));
    }
}
