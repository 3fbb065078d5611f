package dev.headroom.error;

import org.eclipse.microprofile.graphql.GraphQLException;

/** A fault of a resolver on its way to the log. */
final class FaultException extends GraphQLException {
    private static final long serialVersionUID = 1;

    private final Exception fault;

    FaultException(Exception fault) {
        super(fault);
        this.fault = fault;
    }

    Exception fault() {
        return fault;
    }
}
