package dev.headroom.limits;

import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;

/** Ends a request that exceeds a limit, or that something else is wrong with. */
final class RefusedOperation extends AbortExecutionException {
    private static final long serialVersionUID = 1;

    RefusedOperation(ApiError error) {
        super(List.of(error));
    }

    /**
     * A limit on what a request asks for.
     *
     * @param limit name of the limit, as in the settings
     * @param requested what the request needs
     */
    static RefusedOperation of(String limit, long requested, long maximum) {
        return new RefusedOperation(ApiError.of(
                        ApiErrorCode.LIMIT_EXCEEDED,
                        "%s must be at most %d, but is %d".formatted(limit, maximum, requested))
                .with(Map.of("limit", limit, "maximum", maximum, "requested", requested)));
    }

    /** A limit that was met before it was known how much is asked for. */
    static RefusedOperation of(String limit, long maximum) {
        return new RefusedOperation(ApiError.of(
                        ApiErrorCode.LIMIT_EXCEEDED,
                        "%s must be at most %d, but there are more".formatted(limit, maximum))
                .with(Map.of("limit", limit, "maximum", maximum)));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
