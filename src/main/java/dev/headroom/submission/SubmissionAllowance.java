package dev.headroom.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.limits.CurrentClient;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many submissions one client may still send, so that nobody can fill the database or an editor's day. */
@ApplicationScoped
public class SubmissionAllowance {
    private static final Duration HOUR = Duration.ofHours(1);
    /** The ones unseen longest are forgotten first. */
    private static final int COUNTED_CLIENTS = 100_000;

    private final SubmissionSettings settings;
    private final CurrentClient client;
    private final Cache<String, Bucket> byClient = Caffeine.newBuilder()
            .maximumSize(COUNTED_CLIENTS)
            .expireAfterAccess(HOUR)
            .build();

    SubmissionAllowance(SubmissionSettings settings, CurrentClient client) {
        this.settings = settings;
        this.client = client;
    }

    /** @throws RefusedException if the client who asks has sent as many as it may */
    void use() {
        var probe = byClient.get(client.key(), newcomer -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
            throw new RefusedException(
                    "text",
                    UserErrorCode.LIMITED,
                    "%d submissions an hour may come from one client: wait %d min"
                            .formatted(settings.perHour(), minutes));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.perHour()).refillGreedy(settings.perHour(), HOUR))
                .build();
    }
}
