package dev.headroom.limits;

import dev.headroom.error.ApiError;
import dev.headroom.error.ApiErrorCode;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The execution of all GraphQL requests: what exceeds a limit does not reach it, and each error that leaves it has a
 * code.
 */
@Singleton
@Alternative
@Unremovable
@Priority(Interceptor.Priority.APPLICATION)
public class LimitedExecution extends ExecutionService {
    private static final int RETRY_SECONDS = 1;
    private static final String FIRST_QUERY = "{ __typename }";

    private final LimitSettings settings;
    private final DocumentLimits documents;
    private final ClientBudgets spending;
    private final CurrentClient client;
    private final CurrentVertxRequest request;
    private final Semaphore places;

    LimitedExecution(
            GraphQLSchema graphQlSchema,
            Schema schema,
            LimitSettings settings,
            DocumentLimits documents,
            ClientBudgets spending,
            CurrentClient client,
            CurrentVertxRequest request) {
        super(StandardNumbers.in(graphQlSchema), schema);
        this.settings = settings;
        this.documents = documents;
        this.spending = spending;
        this.client = client;
        this.request = request;
        places = new Semaphore(settings.concurrentRequests());
    }

    /**
     * Has SmallRye GraphQL build what executes requests. It does so at the first one and without a lock: where several
     * come at once, several times.
     */
    void build() {
        var allowance = new RequestBudget("start", settings.executionTime());
        allowance.liftDeadline();
        documents.check(FIRST_QUERY);
        super.execute(
                Json.createObjectBuilder().add("query", FIRST_QUERY).build(),
                withAllowance(new HashMap<>(), allowance),
                answer -> {},
                false);
        SmallRyeContextManager.clearCurrentSmallRyeContext(); // which threads to come would inherit
    }

    @Override
    public void execute(JsonObject input, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        @Nullable RoutingContext http = request.getCurrent();
        var allowance = new RequestBudget(client.key(), settings.executionTime());
        var answer = new CompletedResponse(writer, http, allowance, settings.cost());
        if (!places.tryAcquire()) {
            answer.fail(overloaded());
            return;
        }
        answer.whenWritten(places::release);
        try {
            spending.charge(allowance.client(), RequestBudget.LEAST_COST);
            if (input.get("variables") instanceof JsonObject variables) {
                variables.forEach(FiniteNumbers::check);
            }
            documents.check(query(input));
        } catch (AbortExecutionException refusal) {
            answer.fail(refusal);
            return;
        }
        super.execute(input, withAllowance(context, allowance), answer, async);
    }

    private static String query(JsonObject input) {
        if (input.get("query") instanceof JsonString query && !query.getString().isEmpty()) {
            return query.getString();
        }
        throw new RefusedOperation(ApiError.of(ApiErrorCode.BAD_REQUEST, "query must be a GraphQL document"));
    }

    private static Map<String, Object> withAllowance(Map<String, Object> context, RequestBudget allowance) {
        context.put(RequestBudget.class.getName(), allowance);
        return context;
    }

    private RefusedOperation overloaded() {
        return new RefusedOperation(ApiError.of(
                        ApiErrorCode.OVERLOADED,
                        "concurrent-requests must be at most %d, but there are more; try again"
                                .formatted(settings.concurrentRequests()))
                .with(Map.of(
                        "limit",
                        "concurrent-requests",
                        "maximum",
                        settings.concurrentRequests(),
                        "retryAfterSeconds",
                        RETRY_SECONDS)));
    }
}
