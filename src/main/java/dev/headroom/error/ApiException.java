package dev.headroom.error;

import java.util.Objects;
import org.eclipse.microprofile.graphql.GraphQLException;

/** The one family of expected failures of a query; its message is for the client. */
public abstract sealed class ApiException extends GraphQLException
        permits BadInputException,
                ForbiddenException,
                NotFoundException,
                TimedOutException,
                UnauthenticatedException,
                UnavailableException {
    private static final long serialVersionUID = 1;

    private final ApiErrorCode code;

    ApiException(ApiErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "the constructor takes one");
    }

    public final ApiErrorCode code() {
        return code;
    }
}
