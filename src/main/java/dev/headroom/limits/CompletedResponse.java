package dev.headroom.limits;

import dev.headroom.error.ApiError;
import dev.headroom.error.ErrorMapping;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to one request on its way out: its errors get codes, and it tells what the operation cost. */
final class CompletedResponse implements ExecutionResponseWriter {
    private final ExecutionResponseWriter writer;
    private final @Nullable RoutingContext http;
    private final RequestBudget allowance;
    private final int maximumCost;
    private Runnable whenWritten = () -> {};

    /** @param http null where the request did not come by HTTP */
    CompletedResponse(
            ExecutionResponseWriter writer, @Nullable RoutingContext http, RequestBudget allowance, int maximumCost) {
        this.writer = writer;
        this.http = http;
        this.allowance = allowance;
        this.maximumCost = maximumCost;
    }

    /** @param last runs once, however the request ends */
    void whenWritten(Runnable last) {
        whenWritten = last;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        send(result, ErrorMapping.of(result));
    }

    @Override
    public void fail(Throwable failure) {
        send(ExecutionResult.newExecutionResult().build(), ErrorMapping.of(failure));
    }

    private void send(ExecutionResult result, List<ApiError> errors) {
        Runnable last = whenWritten;
        whenWritten = () -> {};
        last.run();
        errors.forEach(this::tellWhenToComeBack);
        writer.write(new ExecutionResponse(result.transform(
                answer -> answer.errors(List.<GraphQLError>copyOf(errors)).extensions(extensions()))));
    }

    private @Nullable Map<Object, Object> extensions() {
        if (allowance.cost() == 0) {
            return null;
        }
        Map<Object, Object> cost = new LinkedHashMap<>();
        cost.put("requested", allowance.cost());
        cost.put("maximum", maximumCost);
        return Map.of("cost", cost);
    }

    private void tellWhenToComeBack(ApiError error) {
        Object seconds = error.details().get("retryAfterSeconds");
        if (http != null && seconds != null) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
    }
}
