package dev.headroom.limits;

import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import dev.headroom.error.TimedOutException;
import graphql.execution.instrumentation.InstrumentationState;
import java.time.Duration;
import java.util.Map;

/** What one request may use, and what it has used of that. */
final class RequestBudget implements InstrumentationState {
    /**
     * Each request is charged with this before it is looked at, and with the rest of its cost before it is executed.
     */
    static final int LEAST_COST = 1;

    private final String client;
    private final Duration time;
    private final long start = System.nanoTime();
    private volatile boolean endless;
    private volatile long cost;

    /** @param time from now until the answer must be there */
    RequestBudget(String client, Duration time) {
        this.client = client;
        this.time = time;
    }

    String client() {
        return client;
    }

    /** What the operation costs; 0 while that is unknown. */
    long cost() {
        return cost;
    }

    void setCost(long cost) {
        this.cost = cost;
    }

    /** Lets the request take any time: nobody would know what a mutation did that was ended in the middle. */
    void liftDeadline() {
        endless = true;
    }

    boolean hasDeadline() {
        return !endless;
    }

    long remainingNanos() {
        return time.toNanos() - (System.nanoTime() - start);
    }

    void checkTime() {
        if (!endless && remainingNanos() <= 0) {
            throw new RefusedOperation(ApiError.of(ApiErrorCode.TIMEOUT, message())
                    .with(Map.of("limit", "execution-time", "maximum", time.toString())));
        }
    }

    TimedOutException timedOut() {
        return new TimedOutException(message());
    }

    private String message() {
        return "execution-time must be at most %d ms, but it takes longer".formatted(time.toMillis());
    }
}
