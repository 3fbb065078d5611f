package dev.headroom.limits;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The limits that apply once a document is known to be valid: the cost of its operation and the time that it takes. */
@ApplicationScoped
public class LimitInstrumentation extends SimplePerformantInstrumentation {
    private final LimitSettings settings;
    private final ClientBudgets spending;
    private final Vertx vertx;

    LimitInstrumentation(LimitSettings settings, ClientBudgets spending, Vertx vertx) {
        this.settings = settings;
        this.spending = spending;
        this.vertx = vertx;
    }

    void join(@Observes GraphQL.Builder builder) {
        builder.instrumentation(
                new ChainedInstrumentation(List.of(this, builder.build().getInstrumentation())));
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return parameters.getExecutionInput().getGraphQLContext().get(RequestBudget.class.getName());
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var allowance = (RequestBudget) state;
        ExecutionContext context = parameters.getExecutionContext();
        long cost = Math.max(
                RequestBudget.LEAST_COST,
                new OperationCost(
                                context.getGraphQLSchema(),
                                context.getFragmentsByName(),
                                context.getCoercedVariables().toMap())
                        .of(context.getOperationDefinition()));
        allowance.setCost(cost);
        if (cost > settings.cost()) {
            throw RefusedOperation.of("cost", cost, settings.cost());
        }
        if (cost > RequestBudget.LEAST_COST) {
            spending.charge(allowance.client(), cost - RequestBudget.LEAST_COST);
        }
        if (context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION) {
            allowance.liftDeadline();
        }
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        ((RequestBudget) state).checkTime();
        return null;
    }

    /** Only fields of the root ask the database and so may come later. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        var allowance = (RequestBudget) state;
        boolean isRoot = parameters.getExecutionStepInfo().getPath().getLevel() == 1;
        return !isRoot || !allowance.hasDeadline()
                ? fetcher
                : environment -> {
                    Object fetched = fetcher.get(environment);
                    return fetched instanceof CompletionStage<?> later ? inTime(later, allowance) : fetched;
                };
    }

    /** The timer is not the JDK's, whose thread would write the answer without the application's classes. */
    private CompletableFuture<?> inTime(CompletionStage<?> later, RequestBudget allowance) {
        CompletableFuture<?> answer = later.toCompletableFuture().copy();
        long timer = vertx.setTimer(
                Math.max(1, TimeUnit.NANOSECONDS.toMillis(allowance.remainingNanos())),
                expired -> answer.completeExceptionally(allowance.timedOut()));
        return answer.whenComplete((value, failure) -> vertx.cancelTimer(timer));
    }
}
