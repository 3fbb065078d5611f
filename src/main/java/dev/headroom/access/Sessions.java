package dev.headroom.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;

/** The sessions of this replica, in memory only: a restart ends them. */
@ApplicationScoped
public class Sessions {
    private static final int SECRET_BYTES = 32;

    private final Cache<String, Session> byId;

    Sessions(SessionSettings settings) {
        byId = Caffeine.newBuilder()
                .maximumSize(settings.most())
                .expireAfterAccess(settings.idle())
                .expireAfterWrite(settings.longest())
                .build();
    }

    Session begin(String token) {
        var session = new Session(secret(), token, secret());
        byId.put(session.id(), session);
        return session;
    }

    Optional<Session> find(String id) {
        return Optional.ofNullable(byId.getIfPresent(id));
    }

    public void end(Session session) {
        byId.invalidate(session.id());
    }

    private static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.bytes(SECRET_BYTES));
    }
}
