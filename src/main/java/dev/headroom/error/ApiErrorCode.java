package dev.headroom.error;

import graphql.ErrorClassification;
import graphql.ErrorType;

/** What {@code extensions.code} of an error tells a program. The README lists them. */
public enum ApiErrorCode {
    /** The request is no GraphQL request. */
    BAD_REQUEST(ErrorType.InvalidSyntax),
    /** A request names a document by a hash that nobody has registered. */
    PERSISTED_QUERY_NOT_FOUND(ErrorType.ValidationError),
    /** The server executes certain documents only, and this is none of them. */
    UNTRUSTED_DOCUMENT(ErrorType.OperationNotSupported),
    /** The document is not GraphQL. */
    PARSE_FAILED(ErrorType.InvalidSyntax),
    /** The document does not go with the schema. */
    VALIDATION_FAILED(ErrorType.ValidationError),
    /** The document holds no operation of the given name, or several and none is named. */
    UNKNOWN_OPERATION(ErrorType.ValidationError),
    /** A variable has a value that its type does not take. */
    BAD_VARIABLE(ErrorType.ValidationError),
    /** A limit is exceeded, which {@code extensions.limit} names. */
    LIMIT_EXCEEDED(ErrorType.ValidationError),
    /** The client has used up what it may ask for in the present time. */
    RATE_LIMITED(ErrorType.OperationNotSupported),
    /** Too many requests are being answered. */
    OVERLOADED(ErrorType.OperationNotSupported),
    /** The answer took too long. */
    TIMEOUT(ErrorType.DataFetchingException),
    /** An argument cannot be meant. */
    BAD_INPUT(ErrorType.DataFetchingException),
    /** An argument names what the catalog does not hold. */
    NOT_FOUND(ErrorType.DataFetchingException),
    /** A token is needed. */
    UNAUTHENTICATED(ErrorType.DataFetchingException),
    /** The token is not one for this. */
    FORBIDDEN(ErrorType.DataFetchingException),
    /** The database is away. */
    UNAVAILABLE(ErrorType.DataFetchingException),
    /** A fault of Headroom, which the log tells under {@code extensions.correlationId}. */
    INTERNAL(ErrorType.DataFetchingException);

    private final ErrorClassification classification;

    ApiErrorCode(ErrorClassification classification) {
        this.classification = classification;
    }

    ErrorClassification classification() {
        return classification;
    }
}
