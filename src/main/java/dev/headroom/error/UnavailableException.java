package dev.headroom.error;

import io.smallrye.graphql.api.ErrorCode;

/** A change that cannot be made now, because the database is away; nothing of it was written. */
@ErrorCode("UNAVAILABLE")
public final class UnavailableException extends ApiException {
    private static final long serialVersionUID = 1;

    public UnavailableException(String message) {
        super(message);
    }
}
