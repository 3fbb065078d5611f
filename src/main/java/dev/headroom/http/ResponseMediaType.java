package dev.headroom.http;

import dev.headroom.error.ApiErrorCode;
import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;

/** What an answer is written as, in the order of preference where a client takes anything. */
enum ResponseMediaType {
    /** Its status says nothing about the operation, because clients of old take any but 200 for an intermediary's. */
    JSON("json"),
    GRAPHQL_RESPONSE("graphql-response+json");

    private final String subtype;

    ResponseMediaType(String subtype) {
        this.subtype = subtype;
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }

    /** What the header {@code Accept} prefers. */
    static ResponseMediaType of(RoutingContext http) throws RefusedRequest {
        if (http.request().getHeader("Accept") == null) {
            return JSON;
        }
        // Sorted by weight.
        List<MIMEHeader> accepted = http.parsedHeaders().accept();
        List<ResponseMediaType> possible = Arrays.stream(values())
                .filter(type -> accepted.stream().noneMatch(type::isExcludedBy))
                .toList();
        return accepted.stream()
                .filter(range -> range.weight() > 0 && isInUtf8(range))
                .flatMap(range -> possible.stream().filter(type -> type.isIn(range)))
                .findFirst()
                .orElseThrow(() -> RefusedRequest.notAcceptable(
                        "Accept must allow application/graphql-response+json or application/json in UTF-8, "
                                + "which are what is answered."));
    }

    private static boolean isInUtf8(MIMEHeader range) {
        String charset = range.parameter("charset");
        return charset == null || Utf8.isNamed(charset);
    }

    private boolean isIn(MIMEHeader range) {
        return range.component().equals("*")
                || (range.component().equalsIgnoreCase("application")
                        && (range.subComponent().equals("*") || isNamedBy(range)));
    }

    private boolean isNamedBy(MIMEHeader range) {
        return range.subComponent().equalsIgnoreCase(subtype);
    }

    private boolean isExcludedBy(MIMEHeader range) {
        return range.weight() == 0 && isNamedBy(range);
    }

    HttpResponseStatus status(ExecutionResult result) {
        if (result.isDataPresent()) {
            return HttpResponseStatus.OK;
        }
        HttpResponseStatus gravest = result.getErrors().stream()
                .map(error -> ((ApiErrorCode) error.getErrorType()).httpStatus())
                .max(Integer::compare)
                .map(HttpResponseStatus::valueOf)
                .orElseThrow();
        return gravest.equals(HttpResponseStatus.BAD_REQUEST) ? statusOfBadDocument() : gravest;
    }

    /** For a request that is well-formed, but whose document, operation or variables cannot be executed. */
    HttpResponseStatus statusOfBadDocument() {
        return this == JSON ? HttpResponseStatus.OK : HttpResponseStatus.BAD_REQUEST;
    }
}
