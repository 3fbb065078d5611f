package dev.headroom.error;

/** What took longer than the time that a query has. */
public final class TimedOutException extends ApiException {
    private static final long serialVersionUID = 1;

    public TimedOutException(String message) {
        super(ApiErrorCode.TIMEOUT, message);
    }
}
