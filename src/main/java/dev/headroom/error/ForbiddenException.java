package dev.headroom.error;

import io.smallrye.graphql.api.ErrorCode;

/** A change that the one who asks may not make. */
@ErrorCode("FORBIDDEN")
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1;

    public ForbiddenException(String message) {
        super(message);
    }
}
