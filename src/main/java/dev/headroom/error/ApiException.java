package dev.headroom.error;

import org.eclipse.microprofile.graphql.GraphQLException;

/** The one family of expected failures of a query; its message is for the client. The code is in {@code extensions.code}. */
public abstract sealed class ApiException extends GraphQLException
        permits BadInputException, ForbiddenException, NotFoundException, UnauthenticatedException, UnavailableException {
    private static final long serialVersionUID = 1;

    ApiException(String message) {
        super(message);
    }
}
