package dev.headroom.limits;

import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.SourceLocation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Refuses numbers that are infinite as a Float, which no type of the API takes. As a Float they would become
 * infinities, and turned into integers digit by digit they hold a server for seconds.
 */
final class FiniteNumbers {
    private static final String MESSAGE = "%s must be between -1.8E308 and 1.8E308, but is beyond";

    private FiniteNumbers() {}

    /** Checks the literals of a document. */
    static void check(Node<?> node) {
        if ((node instanceof FloatValue number
                        && Double.isInfinite(number.getValue().doubleValue()))
                || (node instanceof IntValue integer
                        && Double.isInfinite(integer.getValue().doubleValue()))) {
            List<SourceLocation> location =
                    node.getSourceLocation() == null ? List.of() : List.of(node.getSourceLocation());
            throw new RefusedOperation(
                    new ApiError(ApiErrorCode.BAD_INPUT, MESSAGE.formatted("a number"), location, List.of(), Map.of()));
        }
        node.getChildren().forEach(FiniteNumbers::check);
    }

    /**
     * Checks the values of variables.
     *
     * @param place name of the variable, and the place in its value
     */
    static void check(String place, JsonValue value) {
        if (value instanceof JsonNumber number
                && Double.isInfinite(number.bigDecimalValue().doubleValue())) {
            throw new RefusedOperation(ApiError.of(ApiErrorCode.BAD_VARIABLE, MESSAGE.formatted(place)));
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, field) -> check(place + "." + name, field));
        }
        if (value instanceof JsonArray array) {
            array.forEach(element -> check(place + "[]", element));
        }
    }
}
