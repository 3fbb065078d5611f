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
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The limits that apply once a document is known to be valid: the cost of its operation and the time that it takes. */
@ApplicationScoped
public class LimitInstrumentation extends SimplePerformantInstrumentation {
    private final LimitSettings settings;
    private final Spending spending;

    LimitInstrumentation(LimitSettings settings, Spending spending) {
        this.settings = settings;
        this.spending = spending;
    }

    void join(@Observes GraphQL.Builder builder) {
        GraphQL framework = builder.build();
        builder.schema(StandardNumbers.in(framework.getGraphQLSchema()))
                .instrumentation(new ChainedInstrumentation(List.of(this, framework.getInstrumentation())));
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return parameters.getExecutionInput().getGraphQLContext().get(Allowance.class.getName());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
                                                                         InstrumentationState state) {
        var allowance = (Allowance) state;
        ExecutionContext context = parameters.getExecutionContext();
        long cost = Math.max(Allowance.LEAST_COST, new OperationCost(context.getGraphQLSchema(), context.getFragmentsByName(),
                context.getCoercedVariables().toMap()).of(context.getOperationDefinition()));
        allowance.setCost(cost);
        if (cost > settings.cost()) {
            throw Refused.of("cost", cost, settings.cost());
        }
        if (cost > Allowance.LEAST_COST) {
            spending.charge(allowance.client(), cost - Allowance.LEAST_COST);
        }
        if (context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION) {
            allowance.liftDeadline();
        }
        return null;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters, InstrumentationState state) {
        ((Allowance) state).checkTime();
        return null;
    }

    /** Only fields of the root ask the database and so may come later. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
                                                InstrumentationState state) {
        var allowance = (Allowance) state;
        boolean isRoot = parameters.getExecutionStepInfo().getPath().getLevel() == 1;
        return !isRoot || !allowance.hasDeadline() ? fetcher : environment -> {
            Object fetched = fetcher.get(environment);
            return fetched instanceof CompletionStage<?> later ? inTime(later, allowance) : fetched;
        };
    }

    /** A timeout ends on the JDK's timer, which knows nothing of the application's classes: what follows it does not. */
    private static CompletableFuture<?> inTime(CompletionStage<?> later, Allowance allowance) {
        return later.toCompletableFuture().copy().orTimeout(Math.max(0, allowance.remainingNanos()), TimeUnit.NANOSECONDS)
                .exceptionallyAsync(failure -> {
                    throw new CompletionException(failure instanceof TimeoutException ? allowance.timedOut() : failure);
                }, Infrastructure.getDefaultExecutor());
    }
}
