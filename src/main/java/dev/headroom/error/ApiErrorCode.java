package dev.headroom.error;

import graphql.ErrorClassification;

/** What {@code extensions.code} of an error tells a program. {@code src/main/docs/limits-and-errors.md} lists them. */
public enum ApiErrorCode implements ErrorClassification {
    /** The request is no GraphQL request. */
    BAD_REQUEST(400),
    /** A request names a document by a hash that nobody has registered. */
    PERSISTED_QUERY_NOT_FOUND(400),
    /** The server executes certain documents only, and this is none of them. */
    UNTRUSTED_DOCUMENT(403),
    /** The document is not GraphQL. */
    PARSE_FAILED(400),
    /** The document does not go with the schema. */
    VALIDATION_FAILED(400),
    /** The document holds no operation of the given name, or several and none is named. */
    UNKNOWN_OPERATION(400),
    /** A variable has a value that its type does not take. */
    BAD_VARIABLE(400),
    /** A limit is exceeded, which {@code extensions.limit} names. */
    LIMIT_EXCEEDED(400),
    /** The client has used up what it may ask for in the present time. */
    RATE_LIMITED(429),
    /** Too many requests are being answered. */
    OVERLOADED(503),
    /** The answer took too long. */
    TIMEOUT(503),
    /** An argument is not valid. */
    BAD_INPUT(400),
    /** An argument names what the catalog does not hold. */
    NOT_FOUND(400),
    /** A token is needed. */
    UNAUTHENTICATED(401),
    /** The token is not one for this. */
    FORBIDDEN(403),
    /** The database is away. */
    UNAVAILABLE(503),
    /** A fault of Headroom, which the log tells under {@code extensions.correlationId}. */
    INTERNAL(500);

    private final int httpStatus;

    ApiErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The status of a response that holds nothing but such errors. */
    public int httpStatus() {
        return httpStatus;
    }
}
