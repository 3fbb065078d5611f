package dev.headroom.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Submissions in the database. */
@ApplicationScoped
public class SubmissionRepository implements PanacheRepository<SubmissionEntity> {
    /** The first that came, at most {@code limit}, behind a number where one is given. */
    List<SubmissionEntity> inOrder(@Nullable SubmissionState state, long behind, int limit) {
        return (state == null
                        ? find("id > ?1 order by id", behind)
                        : find("id > ?1 and state = ?2 order by id", behind, state))
                .range(0, limit - 1)
                .list();
    }

    Optional<SubmissionEntity> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The same for a decision, of which there is one at a time. */
    Optional<SubmissionEntity> lockedByKey(String key) {
        return find("key", key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    long pending() {
        return count("state", SubmissionState.PENDING);
    }
}
