package dev.headroom.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import graphql.execution.AbortExecutionException;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** What each client may still spend: a token bucket that is charged with the cost of what it asks for. */
@ApplicationScoped
public class ClientBudgets {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final LimitSettings.ClientLimits limits;
    private final Cache<String, Bucket> byClient;

    ClientBudgets(LimitSettings settings) {
        limits = settings.client();
        // A bucket that nobody touched for as long as it takes to fill is full again, as a new one is.
        Duration full = SECOND.multipliedBy(1 + limits.costAtOnce() / limits.costPerSecond());
        byClient = Caffeine.newBuilder()
                .maximumSize(limits.counted())
                .expireAfterAccess(full)
                .build();
    }

    /** @throws AbortExecutionException if the client has to wait before it may spend this */
    void charge(String client, long cost) {
        if (cost > limits.costAtOnce()) {
            throw RefusedOperation.of("client.cost-at-once", cost, limits.costAtOnce());
        }
        var probe = byClient.get(client, newcomer -> full()).tryConsumeAndReturnRemaining(cost);
        if (!probe.isConsumed()) {
            // Rounded up to whole seconds, as Retry-After has them.
            long wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new RefusedOperation(ApiError.of(
                            ApiErrorCode.RATE_LIMITED,
                            ("client.cost-per-second must be at most %d for long, but you ask for more; this costs %d: "
                                            + "wait %d s")
                                    .formatted(limits.costPerSecond(), cost, wait))
                    .with(Map.of(
                            "limit",
                            "client.cost-per-second",
                            "maximum",
                            limits.costPerSecond(),
                            "requested",
                            cost,
                            "retryAfterSeconds",
                            wait)));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.costAtOnce()).refillGreedy(limits.costPerSecond(), SECOND))
                .build();
    }
}
