package dev.headroom.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Counts wrong tokens per client address, so that guessing and its load on the database end soon. */
@ApplicationScoped
public class FailedAuthentications {
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int allowed;
    private final Cache<String, Bucket> byAddress;

    FailedAuthentications(AccessConfig config) {
        allowed = config.failedAuthenticationsPerMinute();
        // A bucket that nobody touched for the whole period is full again, as a new one is.
        byAddress = Caffeine.newBuilder()
                .maximumSize(config.countedAddresses())
                .expireAfterAccess(PERIOD)
                .build();
    }

    /** How long this address must wait before another token of it is looked at; zero if it need not. */
    Duration wait(String address) {
        Bucket bucket = byAddress.getIfPresent(address);
        return bucket == null
                ? Duration.ZERO
                : Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    void count(String address) {
        byAddress.get(address, newcomer -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, PERIOD))
                .build();
    }
}
