package dev.headroom.error;

/** A change that the one who asks may not make. */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1;

    public ForbiddenException(String message) {
        super(ApiErrorCode.FORBIDDEN, message);
    }
}
