package dev.headroom.error;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.MissingRootTypeException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one place that tells what a failure is called to a client. Whatever it does not know is a fault of Headroom. */
public final class ErrorMapping {
    private static final Pattern ARGUMENT = Pattern.compile("argument '(\\w+)'");
    private static final String UNREADABLE =
            "%s must hold values of its types, dates as 2024-12-31 and times as 2024-12-31T23:59:59Z, "
                    + "but one cannot be read";

    private final Faults faults = new Faults();
    private final ApiErrorCode invalid;

    private ErrorMapping(ApiErrorCode invalid) {
        this.invalid = invalid;
    }

    /** The errors of one answer, each with a code; its faults are logged. */
    public static List<ApiError> of(ExecutionResult result) {
        // SmallRye GraphQL uses the errors of an invalid document for arguments that it cannot convert, such as dates,
        // too.
        var mapping =
                new ErrorMapping(result.isDataPresent() ? ApiErrorCode.BAD_INPUT : ApiErrorCode.VALIDATION_FAILED);
        return mapping.logged(result.getErrors().stream().flatMap(mapping::map));
    }

    /** The errors of a request that ended with an exception. */
    public static List<ApiError> of(Throwable failure) {
        var mapping = new ErrorMapping(ApiErrorCode.VALIDATION_FAILED);
        return mapping.logged(mapping.map(failure));
    }

    private List<ApiError> logged(Stream<ApiError> mapped) {
        List<ApiError> errors = mapped.toList();
        faults.log();
        return errors;
    }

    private Stream<ApiError> map(GraphQLError error) {
        if (error instanceof ApiError known) {
            return Stream.of(known);
        }
        if (error instanceof ExceptionWhileDataFetching failed) {
            ApiError told = tell(failed.getException());
            return Stream.of(ApiError.of(told.code(), told.message(), error).with(told.details()));
        }
        return error instanceof Throwable failure ? map(failure) : Stream.of(tell(error));
    }

    private Stream<ApiError> map(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof AbortExecutionException abort
                && !abort.getUnderlyingErrors().isEmpty()) {
            return abort.getUnderlyingErrors().stream().flatMap(this::map);
        }
        return Stream.of(tell(cause));
    }

    private ApiError tell(GraphQLError error) {
        if (error instanceof InvalidSyntaxError) {
            return ApiError.of(ApiErrorCode.PARSE_FAILED, error);
        }
        if (error instanceof ValidationError) {
            return ApiError.of(
                    invalid,
                    invalid == ApiErrorCode.BAD_INPUT ? unreadable(error.getMessage()) : error.getMessage(),
                    error);
        }
        if (error instanceof IntrospectionDisabledError) {
            return ApiError.of(ApiErrorCode.VALIDATION_FAILED, "Introspection is switched off on this server", error);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ApiError.of(ApiErrorCode.LIMIT_EXCEEDED, error).with(Map.of("limit", "introspection"));
        }
        ApiError fault = faults.error(new IllegalStateException(error.toString()));
        return ApiError.of(fault.code(), fault.message(), error).with(fault.details());
    }

    private ApiError tell(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof ApiException expected) {
            return ApiError.of(expected.code(), expected.getMessage());
        }
        if (cause instanceof UnknownOperationException) {
            return ApiError.of(ApiErrorCode.UNKNOWN_OPERATION, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof MissingRootTypeException) {
            return ApiError.of(ApiErrorCode.VALIDATION_FAILED, (GraphQLError) cause);
        }
        if (cause instanceof CoercingParseValueException
                || cause instanceof NonNullableValueCoercedAsNullException
                || cause instanceof InputMapDefinesTooManyFieldsException) {
            return ApiError.of(ApiErrorCode.BAD_VARIABLE, (GraphQLError) cause);
        }
        return faults.error(cause instanceof FaultException caught ? caught.fault() : cause);
    }

    /**
     * SmallRye GraphQL tells the argument, but with the value as Java prints it and with the name of a Java class for
     * its type.
     */
    private static String unreadable(String message) {
        var argument = ARGUMENT.matcher(message);
        return UNREADABLE.formatted(argument.find() ? argument.group(1) : "an argument");
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? unwrapped(failure.getCause())
                : failure;
    }
}
