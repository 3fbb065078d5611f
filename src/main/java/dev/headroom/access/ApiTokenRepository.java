package dev.headroom.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** API tokens in the database. */
@ApplicationScoped
public class ApiTokenRepository implements PanacheRepositoryBase<ApiTokenEntity, String> {
    List<ApiTokenEntity> newestFirst() {
        return listAll(Sort.descending("createdAt").and("id"));
    }

    /** Lets one transaction at a time give out names, so that of two with the same name the second finds it taken. */
    void lockNames() {
        getEntityManager()
                .createNativeQuery("lock table api_token in share row exclusive mode")
                .executeUpdate();
    }

    boolean isTaken(String name) {
        return count("lower(name) = lower(?1)", name) > 0;
    }

    /** Remembers a use, unless one since {@code notSince} is remembered. */
    void used(String id, Instant now, Instant notSince) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", now, id, notSince);
    }
}
