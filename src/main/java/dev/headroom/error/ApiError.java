package dev.headroom.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a client sees it.
 *
 * @param locations where in the document; empty where it is about no place in it
 * @param path the field of the answer; empty where it is about none
 * @param details more entries of {@code extensions}, such as the limit that is exceeded
 */
public record ApiError(
        ApiErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        Map<String, Object> details)
        implements GraphQLError {
    private static final long serialVersionUID = 1;

    /** An error about the request as a whole. */
    public static ApiError of(ApiErrorCode code, String message) {
        return new ApiError(code, message, List.of(), List.of(), Map.of());
    }

    /** The same error with more entries of {@code extensions}. */
    public ApiError with(Map<String, Object> moreDetails) {
        return new ApiError(code, message, locations, path, moreDetails);
    }

    static ApiError of(ApiErrorCode code, GraphQLError original) {
        return of(code, original.getMessage(), original);
    }

    static ApiError of(ApiErrorCode code, String message, GraphQLError original) {
        return new ApiError(code, message, known(original.getLocations()), known(original.getPath()), Map.of());
    }

    private static <T> List<T> known(@Nullable List<T> places) {
        return places == null ? List.of() : places;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public ErrorClassification getErrorType() {
        return code;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!locations.isEmpty()) {
            error.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (!path.isEmpty()) {
            error.put("path", path);
        }
        error.put("extensions", getExtensions());
        return error;
    }
}
