package dev.headroom.error;

/** A change that nobody known asks for. */
public final class UnauthenticatedException extends ApiException {
    private static final long serialVersionUID = 1;

    public UnauthenticatedException(String message) {
        super(ApiErrorCode.UNAUTHENTICATED, message);
    }
}
