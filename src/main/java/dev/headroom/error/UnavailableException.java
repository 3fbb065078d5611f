package dev.headroom.error;

/**
 * What cannot be done now, because the database is away. A change is made as a whole or not at all, and the message
 * says what is known.
 */
public final class UnavailableException extends ApiException {
    private static final long serialVersionUID = 1;

    public UnavailableException(String message) {
        super(ApiErrorCode.UNAVAILABLE, message);
    }
}
