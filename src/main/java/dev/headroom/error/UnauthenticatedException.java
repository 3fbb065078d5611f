package dev.headroom.error;

import io.smallrye.graphql.api.ErrorCode;

/** A change that nobody known asks for. */
@ErrorCode("UNAUTHENTICATED")
public final class UnauthenticatedException extends ApiException {
    private static final long serialVersionUID = 1;

    public UnauthenticatedException(String message) {
        super(message);
    }
}
